import type { FacetGroup } from '../../features/filter/facetOptions.ts';
import { FilterButton } from '../../features/filter/FilterButton.tsx';
import { clearPatch, togglePatch } from '../../features/filter/filterPatch.ts';
import { conditionsOf } from '../../features/filter/filterWords.ts';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { isMoney } from '../../i18n/written.ts';
import { Button } from '../../ui/Button.tsx';
import { PageIcon } from '../../ui/pageIcons.tsx';
import styles from './ClustersPage.module.css';
import { MeasureSelect } from './MeasureSelect.tsx';
import type { useClusters } from './useClusters.ts';

interface TableToolsProps {
  readonly workspace: Workspace;
  readonly clusters: ReturnType<typeof useClusters>;
  readonly groups: readonly FacetGroup[];
}

/** Measure, unit and arrangement of the table; on a narrow window also the way to the facets. */
export function TableTools({ workspace, clusters, groups }: TableToolsProps) {
  const { dataset, view, changeView, measure, locale, moneyUnit } = workspace;
  const { text } = locale;
  const { filter, reader } = clusters;
  const count = conditionsOf({ dataset, locale, measure, moneyUnit }, filter).length;

  return (
    <div className={styles['tools']}>
      <span className={styles['phoneFilter']}>
        <FilterButton
          groups={groups}
          search={{ value: view.q, onChange: (q) => changeView({ q }, { isTyping: true }) }}
          count={count}
          doneName={text.filters.done(clusters.narrowed.rows.length)}
          onToggle={(facet, value) => changeView(togglePatch(view, facet, value))}
          onClear={() => changeView(clearPatch)}
        />
      </span>
      <MeasureSelect
        dataset={dataset}
        measure={measure}
        onChoose={(chosen) => changeView({ measure: chosen })}
      />
      <Button
        icon={<PageIcon name="tree" />}
        aria-pressed={view.tree}
        title={text.clusters.treeHint}
        onClick={() => changeView({ tree: !view.tree })}
      >
        {text.clusters.tree}
      </Button>
      {reader.unit && isMoney(reader.unit) ? (
        <span className={styles['push']}>
          <UnitSwitch unit={moneyUnit} onChoose={(unit) => changeView({ unit })} />
        </span>
      ) : null}
    </div>
  );
}
