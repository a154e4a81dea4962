import { toggled } from '../../domain/clusterFilter.ts';
import type { NoticeFacet } from '../../domain/noticeFilter.ts';
import { FigureCard } from '../../features/figure-card/FigureCard.tsx';
import { FacetPanel } from '../../features/filter/FacetPanel.tsx';
import { FilterButton } from '../../features/filter/FilterButton.tsx';
import { FilterChips } from '../../features/filter/FilterChips.tsx';
import { SearchField } from '../../features/filter/SearchField.tsx';
import { useCopyLink } from '../../features/workspace/useCopyLink.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { State } from '../../ui/State.tsx';
import { MonthBrush } from './MonthBrush.tsx';
import { NoticeItem } from './NoticeItem.tsx';
import styles from './Notices.module.css';
import { timelineFigure } from './timelineFigure.ts';
import { clearNotices, removal, useNotices } from './useNotices.ts';

/** The timeline with its brush, the facets, and the notices themselves. */
export function Notices({ workspace }: { readonly workspace: Workspace }) {
  const { dataset, view, changeView, locale } = workspace;
  const { text } = locale;
  const notices = useNotices(workspace);
  const conditions = notices.conditionsIn(locale);
  const linkOf = useLinkOf(view);
  const copyLink = useCopyLink();
  const search = {
    value: view.q,
    hint: text.notices.search,
    name: text.notices.searchLabel,
    onChange: (q: string) => changeView({ q }, { isTyping: true }),
  };
  const toggle = (facet: NoticeFacet, value: string) =>
    changeView({ [facet]: toggled<string>(view[facet], value) });
  const figureIn = (inLocale: Locale) => {
    const words = notices
      .conditionsIn(inLocale)
      .map(({ facetName, valueName }) => inLocale.text.filters.inWords(facetName, valueName));

    return timelineFigure({
      dataset,
      locale: inLocale,
      notices: notices.beforeDates,
      range: view,
      filters:
        words.length === 0
          ? ''
          : inLocale.text.figure.filtered(inLocale.text.filters.joined(words)),
    });
  };

  return (
    <>
      <DocumentTitle title={text.shell.documentTitle(text.notices.title)} />
      <div className={styles['head']}>
        <h1 className={styles['title']}>{text.notices.title}</h1>
        <p className={styles['lede']}>{text.notices.lede}</p>
      </div>
      <FigureCard
        figureIn={figureIn}
        linkOf={linkOf}
        copyLink={copyLink}
        onFilter={({ value }) => changeView({ from: value, to: value })}
        onClear={() => changeView(clearNotices)}
      />
      <MonthBrush
        months={notices.months}
        from={view.from}
        to={view.to}
        onChange={(from, to) => changeView({ from, to })}
      />
      <div className={styles['columns']}>
        <aside aria-label={text.filters.title} className={styles['facets']}>
          <SearchField
            value={view.q}
            hint={text.notices.search}
            name={text.notices.searchLabel}
            onChange={(q) => changeView({ q }, { isTyping: true })}
          />
          <FacetPanel
            groups={notices.groups}
            onToggle={(facet, value) =>
              changeView({ [facet]: toggled<string>(view[facet], value) })
            }
          />
        </aside>
        <div>
          <div className={styles['narrowFilter']}>
            <FilterButton
              groups={notices.groups}
              search={search}
              count={conditions.length}
              doneName={text.notices.done(notices.shown.length)}
              onToggle={toggle}
              onClear={() => changeView(clearNotices)}
            />
          </div>
          <div className={styles['status']}>
            <span role="status" className={styles['showing']}>
              {text.notices.showing(notices.shown.length, notices.all.length)}
            </span>
            <FilterChips
              conditions={conditions}
              onRemove={(condition) => changeView(removal(view, condition))}
              onClear={() => changeView(clearNotices)}
            />
            <span className={styles['push']}>
              <Segmented
                label={text.notices.sort}
                value={notices.isByViews ? 'views' : 'date'}
                options={[
                  { value: 'date', name: text.notices.byDate, face: text.notices.byDate },
                  { value: 'views', name: text.notices.byViews, face: text.notices.byViews },
                ]}
                onChoose={(order) => changeView({ sort: order === 'views' ? ['-views'] : [] })}
              />
            </span>
          </div>
          {notices.shown.length === 0 ? (
            <State
              title={text.notices.none}
              actions={
                <Button onClick={() => changeView(clearNotices)}>{text.filters.clear}</Button>
              }
            />
          ) : null}
          <ol>
            {notices.shown.map((entry) => (
              <NoticeItem key={entry.notice.id} workspace={workspace} entry={entry} />
            ))}
          </ol>
          <div className={styles['notes']}>
            <p>{text.notices.inferredMeaning}</p>
            <p>{text.notices.viewsNote}</p>
          </div>
        </div>
      </div>
    </>
  );
}
