import { Link } from '@tanstack/react-router';
import { toggled } from '../../domain/clusterFilter.ts';
import { fewestMeasures } from '../../domain/similar.ts';
import profile from '../../features/profile/Profile.module.css';
import { Section } from '../../features/profile/Section.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { profileView } from '../../state/profileView.ts';
import styles from './ClusterProfile.module.css';
import { indicatorName } from './figures/rankTitle.ts';
import type { ProfileContext } from './profileContext.ts';
import { similarPlaces, type SimilarPlaces } from './similarPlaces.ts';

interface SimilarSectionProps {
  readonly workspace: Workspace;
  readonly context: ProfileContext;
}

/** Clusters like this one, each with the reason and a way to compare the two. */
export function SimilarSection({ workspace, context }: SimilarSectionProps) {
  const { view } = workspace;
  const { cluster, locale } = context;
  const { similar: text, compareShort, compareWith } = locale.text.profile;
  const places = similarPlaces(context, view.near);
  const isNear = places.kind === 'near';

  return (
    <Section
      title={text.title(locale.of(cluster.short))}
      subtitle={isNear ? text.nearest(places.chosen.length) : text.byClass}
      note={isNear ? text.method : text.note}
    >
      {places.rows.length === 0 ? <p>{text.none}</p> : null}
      <ul>
        {places.rows.map(({ cluster: other, reasons }) => (
          <li key={other.id} className={styles['similar']}>
            <div>
              <Link
                to="/clusters/$clusterId"
                params={{ clusterId: other.id }}
                search={profileView(view)}
                className={profile['link']}
              >
                {locale.of(other.short)}
              </Link>
              <p className={styles['reasons']}>{reasons}</p>
            </div>
            <Link
              to="/compare"
              search={{ ...profileView(view), ids: [cluster.id, other.id] }}
              aria-label={compareWith(locale.of(other.short))}
              className={profile['link']}
            >
              {compareShort}
            </Link>
          </li>
        ))}
      </ul>
      <NearChoice workspace={workspace} context={context} places={places} />
    </Section>
  );
}

interface NearChoiceProps extends SimilarSectionProps {
  readonly places: SimilarPlaces;
}

/** By which measures the distance is taken; offered where there is a choice. */
function NearChoice({ workspace, context, places }: NearChoiceProps) {
  const { changeView } = workspace;
  const { similar: text } = context.locale.text.profile;
  const { offered, chosen } = places;
  if (offered.length < fewestMeasures) return null;

  return (
    <details className={styles['near']}>
      <summary>{text.measures}</summary>
      <fieldset className={styles['rules']}>
        <legend>{text.measuresHint}</legend>
        {offered.map((indicator) => (
          <label key={indicator}>
            <input
              type="checkbox"
              checked={chosen.includes(indicator)}
              onChange={() => changeView({ near: toggled(chosen, indicator) })}
            />
            {indicatorName(context, indicator)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
