import profile from '../../features/profile/Profile.module.css';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { LabelledSelect } from '../../ui/LabelledSelect.tsx';
import type { ProvinceContext } from './provinceContext.ts';

interface MeasureToolsProps {
  readonly workspace: Workspace;
  readonly context: ProvinceContext;
}

/** By which measure the leading places are listed, and in which unit money is written. */
export function MeasureTools({ workspace, context }: MeasureToolsProps) {
  const { changeView, moneyUnit } = workspace;
  const { dataset, locale, measures, measure } = context;
  const { text, of } = locale;
  const isOwn = measures.some(({ indicator }) => indicator === measure);
  const all =
    measure === null || isOwn ? measures : [...measures, { indicator: measure, clusters: 0 }];
  const options = all.map(({ indicator, clusters }) => {
    const known = dataset.indicatorById.get(indicator);

    return {
      value: indicator,
      name: text.clusters.measureOption(known ? of(known.name) : indicator, clusters),
    };
  });

  return (
    <div className={profile['tools']}>
      {measure === null ? null : (
        <LabelledSelect
          label={text.provinceProfile.leading.measure}
          value={measure}
          options={options}
          hint={text.clusters.measureHint}
          onChoose={(chosen) => changeView({ measure: chosen })}
        />
      )}
      <span className={profile['pushed']}>
        <UnitSwitch unit={moneyUnit} onChoose={(unit) => changeView({ unit })} />
      </span>
    </div>
  );
}
