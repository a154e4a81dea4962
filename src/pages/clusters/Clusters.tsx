import { useCallback, useMemo } from 'react';
import { isNarrowed } from '../../domain/clusterFilter.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { facetGroups } from '../../features/filter/facetOptions.ts';
import { FacetPanel } from '../../features/filter/FacetPanel.tsx';
import { FilterChips } from '../../features/filter/FilterChips.tsx';
import { clearPatch, removalPatch, togglePatch } from '../../features/filter/filterPatch.ts';
import { conditionsOf } from '../../features/filter/filterWords.ts';
import { SearchField } from '../../features/filter/SearchField.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { phone, useMedia } from '../../ui/useMedia.ts';
import { ClusterCards } from './ClusterCards.tsx';
import { ClusterDetails } from './ClusterDetails.tsx';
import { ClusterTable } from './ClusterTable.tsx';
import styles from './ClustersPage.module.css';
import { footerWords } from './footerWords.ts';
import { NoMatch } from './NoMatch.tsx';
import { PageHead } from './PageHead.tsx';
import { TableTools } from './TableTools.tsx';
import { columnsOf, sortOf, sortTokens } from './tableState.ts';
import { useClusters } from './useClusters.ts';

/** Facets at the side, the table with its tools, and the details of one cluster. */
export function Clusters({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, view, changeView, measure, locale, moneyUnit } = workspace;
  const { text, language } = locale;
  const clusters = useClusters(workspace);
  const { filter, answered, isPending, narrowed, totals, places, ordered, reader } = clusters;
  const isPhone = useMedia(phone);
  const words = { dataset, locale, measure, moneyUnit };
  const conditions = conditionsOf(words, filter);
  const groups = facetGroups(words, narrowed.counts, totals, filter.chosen);
  const footer = useMemo(() => footerWords(reader, ordered), [reader, ordered]);
  const columns = useMemo(() => columnsOf(view, language), [view, language]);
  const sorting = useMemo(
    () => sortOf(view).map(({ column, descending }) => ({ id: column, desc: descending })),
    [view],
  );
  const open = useCallback(
    ({ cluster }: ClusterRow) => changeView({ open: cluster.id }),
    [changeView],
  );
  const isEmpty = places.length === 0 && isNarrowed(answered);

  return (
    <div data-wide="" aria-busy={isPending}>
      <DocumentTitle title={text.shell.documentTitle(text.clusters.title)} />
      <PageHead workspace={workspace} clusters={clusters} footer={footer} columns={columns} />
      <div className={styles['columns']}>
        <aside aria-label={text.filters.title} className={styles['facets']}>
          <SearchField value={view.q} onChange={(q) => changeView({ q }, { isTyping: true })} />
          <FacetPanel
            groups={groups}
            onToggle={(facet, value) => changeView(togglePatch(view, facet, value))}
          />
        </aside>
        <div>
          <TableTools workspace={workspace} clusters={clusters} groups={groups} />
          <div className={styles['status']}>
            <span role="status" className={styles['showing']}>
              {text.filters.showing(places.length, dataset.clusters.length)}
            </span>
            <FilterChips
              conditions={conditions}
              onRemove={(condition) => changeView(removalPatch(view, condition))}
              onClear={() => changeView(clearPatch)}
            />
          </div>
          {isEmpty ? (
            <NoMatch
              index={clusters.index}
              filter={answered}
              conditions={conditionsOf(words, answered)}
              onRemove={(condition) => changeView(removalPatch(view, condition))}
              onClear={() => changeView(clearPatch)}
            />
          ) : isPhone ? (
            <ClusterCards reader={reader} places={places} footer={footer} onOpen={open} />
          ) : (
            <ClusterTable
              reader={reader}
              places={places}
              columns={columns}
              sorting={sorting}
              footer={footer}
              openId={view.open}
              onSort={(order) => changeView({ sort: sortTokens(order) })}
              onOpen={open}
            />
          )}
          <div className={styles['notes']}>
            <p>{text.clusters.evidenceSigns}</p>
            <p>{text.clusters.doubtNote}</p>
          </div>
        </div>
      </div>
      <ClusterDetails
        reader={reader}
        id={view.open}
        onOpen={(id) => changeView({ open: id })}
        onClose={() => changeView({ open: null })}
      />
    </div>
  );
}
