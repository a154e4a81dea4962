import { facetGroups } from '../../features/filter/facetOptions.ts';
import { FilterButton } from '../../features/filter/FilterButton.tsx';
import { FilterChips } from '../../features/filter/FilterChips.tsx';
import { clearPatch, removalPatch, togglePatch } from '../../features/filter/filterPatch.ts';
import { conditionsOf } from '../../features/filter/filterWords.ts';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { headline } from './headline.ts';
import styles from './OverviewPage.module.css';
import type { useOverview } from './useOverview.ts';

interface LedeProps {
  readonly workspace: Workspace;
  readonly overview: ReturnType<typeof useOverview>;
}

/** The headline of the page, what it is narrowed to, and the unit of money. */
export function Lede({ workspace, overview }: LedeProps) {
  const { dataset, locale, view, changeView, measure, moneyUnit } = workspace;
  const { context, filter, narrowed } = overview;
  const { text } = locale;
  const words = { dataset, locale, measure, moneyUnit };
  const conditions = conditionsOf(words, filter);
  const { title, lede } = headline(context);

  return (
    <div className={styles['lede']}>
      <h1 className={styles['title']}>{title}</h1>
      <p className={styles['summary']}>{lede}</p>
      <div className={styles['scope']}>
        <span role="status" className={styles['status']}>
          {text.filters.showing(narrowed.rows.length, dataset.clusters.length)}
        </span>
        {conditions.length === 0 ? <span className={styles['all']}>{text.filters.all}</span> : null}
        <FilterChips
          conditions={conditions}
          onRemove={(condition) => changeView(removalPatch(view, condition))}
          onClear={() => changeView(clearPatch)}
        />
        <FilterButton
          groups={facetGroups(words, narrowed.counts, overview.totals, filter.chosen)}
          search={{ value: view.q, onChange: (q) => changeView({ q }, { isTyping: true }) }}
          count={conditions.length}
          doneName={text.filters.done(narrowed.rows.length)}
          face={text.filters.add}
          onToggle={(facet, value) => changeView(togglePatch(view, facet, value))}
          onClear={() => changeView(clearPatch)}
        />
        <span className={styles['unit']}>
          <UnitSwitch unit={moneyUnit} onChoose={(unit) => changeView({ unit })} />
        </span>
      </div>
    </div>
  );
}
