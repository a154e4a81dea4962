import { memo } from 'react';
import { facetGroups } from '../../features/filter/facetOptions.ts';
import { FilterButton } from '../../features/filter/FilterButton.tsx';
import { FilterChips } from '../../features/filter/FilterChips.tsx';
import { clearPatch, removalPatch, togglePatch } from '../../features/filter/filterPatch.ts';
import { conditionsOf } from '../../features/filter/filterWords.ts';
import { UnitSwitch } from '../../features/workspace/UnitSwitch.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import styles from './ExplorePage.module.css';
import type { useExplore } from './useExplore.ts';

interface ExploreHeadProps {
  readonly workspace: Workspace;
  readonly explore: ReturnType<typeof useExplore>;
}

/** The title of the page, what it is narrowed to, and the unit of money. */
export const ExploreHead = memo(function ExploreHead({ workspace, explore }: ExploreHeadProps) {
  const { dataset, locale, view, changeView, measure, moneyUnit } = workspace;
  const { filter, narrowed, totals } = explore;
  const { text } = locale;
  const words = { dataset, locale, measure, moneyUnit };
  const conditions = conditionsOf(words, filter);

  return (
    <div className={styles['head']}>
      <h1 className={styles['title']}>{text.explore.title}</h1>
      <p className={styles['lede']}>{text.explore.lede}</p>
      <div className={styles['scope']}>
        <span role="status" className={styles['status']}>
          {text.filters.showing(narrowed.rows.length, dataset.clusters.length)}
        </span>
        <FilterChips
          conditions={conditions}
          onRemove={(condition) => changeView(removalPatch(view, condition))}
          onClear={() => changeView(clearPatch)}
        />
        <FilterButton
          groups={facetGroups(words, narrowed.counts, totals, filter.chosen)}
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
});
