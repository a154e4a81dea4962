import { Link } from '@tanstack/react-router';
import { neighboursOf } from '../../domain/provinceNeighbours.ts';
import profile from '../../features/profile/Profile.module.css';
import { Section } from '../../features/profile/Section.tsx';
import { profileView } from '../../state/profileView.ts';
import type { ReadView } from '../../state/viewState.ts';
import type { ProvinceContext } from './provinceContext.ts';
import styles from './ProvinceProfile.module.css';

interface NeighboursSectionProps {
  readonly context: ProvinceContext;
  readonly view: ReadView;
}

/** The provinces that share a land border, each with the clusters that are documented there. */
export function NeighboursSection({ context, view }: NeighboursSectionProps) {
  const { dataset, province, locale } = context;
  const { neighbours: text } = locale.text.provinceProfile;
  const neighbours = neighboursOf(province.code).flatMap((code) => {
    const other = dataset.provinceByCode.get(code);
    const count = dataset.clusters.filter((cluster) => cluster.province === code).length;

    return other ? [{ code, name: locale.of(other.short), words: text.count(count) }] : [];
  });

  return (
    <Section title={text.title} subtitle={text.subtitle}>
      {neighbours.length === 0 ? <p>{text.none}</p> : null}
      <ul>
        {neighbours.map(({ code, name, words }) => (
          <li key={code} className={styles['neighbour']}>
            <Link
              to="/provinces/$provinceCode"
              params={{ provinceCode: code }}
              search={profileView(view)}
              className={profile['link']}
            >
              {name}
            </Link>
            <span className={styles['words']}>{words}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
