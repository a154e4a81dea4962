import { toggled } from '../../domain/clusterFilter.ts';
import { peerRules } from '../../domain/peers.ts';
import profile from '../../features/profile/Profile.module.css';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
import styles from './ClusterProfile.module.css';
import { indicatorName } from './figures/rankTitle.ts';
import type { ProfileContext } from './profileContext.ts';

interface ComparisonToolsProps {
  readonly workspace: Workspace;
  readonly context: ProfileContext;
}

/** By which measure and year the cluster is set beside others, and who counts as a peer. */
export function ComparisonTools({ workspace, context }: ComparisonToolsProps) {
  const { changeView, moneyUnit } = workspace;
  const { locale, measures, measure, rules } = context;
  const { profile: text } = locale.text;
  const years = measures.find(({ indicator }) => indicator === measure)?.years ?? [];

  return (
    <div className={profile['tools']}>
      {measure === null ? null : (
        <LabelledSelect
          label={text.measure}
          value={measure}
          options={measureOptions(context, measure)}
          onChoose={(chosen) => changeView({ measure: chosen, year: null })}
        />
      )}
      {years.length > 1 ? (
        <LabelledSelect
          label={text.year}
          value={String(context.year ?? '')}
          options={[
            { value: '', name: text.latest },
            ...years.map((year) => ({ value: String(year), name: String(year) })),
          ]}
          onChoose={(chosen) => changeView({ year: chosen === '' ? null : Number(chosen) })}
        />
      ) : null}
      <fieldset className={styles['rules']} title={text.peersHint}>
        <legend>{text.peers}</legend>
        {peerRules.map((rule) => (
          <label key={rule}>
            <input
              type="checkbox"
              checked={rules.includes(rule)}
              disabled={rules.length === 1 && rules.includes(rule)}
              onChange={() => changeView({ peer: toggled(rules, rule) })}
            />
            {text.peerRules[rule]}
          </label>
        ))}
      </fieldset>
      <span className={profile['pushed']}>
        <UnitSwitch unit={moneyUnit} onChoose={(unit) => changeView({ unit })} />
      </span>
    </div>
  );
}

/** The measures of the cluster; one that the address asks for and it lacks stays in the list. */
function measureOptions(context: ProfileContext, measure: NonNullable<ProfileContext['measure']>) {
  const { profile: text } = context.locale.text;
  const own = context.measures.map(({ indicator, comparable }) => ({
    value: indicator,
    name: text.measureOption(indicatorName(context, indicator), comparable),
  }));
  const isOwn = own.some(({ value }) => value === measure);

  return isOwn
    ? own
    : [...own, { value: measure, name: text.measureOption(indicatorName(context, measure), 0) }];
}
