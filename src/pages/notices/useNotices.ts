import { useMemo } from 'react';
import { clusterId } from '../../domain/ids.ts';
import { linkedNotices, noticesByMonth, noticesPassing } from '../../domain/noticeFilter.ts';
import type { Condition } from '../../features/filter/filterWords.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../../state/viewState.ts';
import { noticeFilterOf, noticeGroups } from './noticeOptions.ts';

export type NoticeCondition = Condition<
  'query' | 'cluster' | 'category' | 'topic' | 'province' | 'segment' | 'date'
>;

/** Joins data and view into the notices to show, in their order, with their facets and conditions. */
export function useNotices({ dataset, view, locale }: Workspace) {
  const all = useMemo(() => linkedNotices(dataset), [dataset]);
  const passing = useMemo(
    () => noticesPassing(all, dataset, noticeFilterOf(view)),
    [all, dataset, view],
  );
  const beforeDates = useMemo(
    () => noticesPassing(all, dataset, noticeFilterOf(view), 'date'),
    [all, dataset, view],
  );
  const isByViews = view.sort[0] === '-views';
  const shown = useMemo(
    () =>
      isByViews
        ? passing.toSorted((a, b) => (b.notice.views ?? -1) - (a.notice.views ?? -1))
        : passing,
    [passing, isByViews],
  );
  const groups = useMemo(
    () => noticeGroups(dataset, locale, all, view),
    [dataset, locale, all, view],
  );

  return {
    all,
    shown,
    beforeDates,
    isByViews,
    groups,
    /** The months of every notice: the axis stays, whatever is chosen. */
    months: useMemo(() => noticesByMonth(all).map(({ month }) => month), [all]),
    conditionsIn: (inLocale: Locale) =>
      conditionsOf({ dataset, view, locale: inLocale }, noticeGroups(dataset, inLocale, all, view)),
  };
}

function conditionsOf(
  { dataset, view, locale }: Pick<Workspace, 'dataset' | 'view' | 'locale'>,
  groups: ReturnType<typeof noticeGroups>,
): readonly NoticeCondition[] {
  const { notices } = locale.text;
  const search: readonly NoticeCondition[] =
    view.q === ''
      ? []
      : [{ facet: 'query', value: view.q, facetName: notices.searchChip, valueName: view.q }];
  const places = view.cluster.map((id): NoticeCondition => {
    const cluster = dataset.clusterById.get(clusterId(id));
    const name = cluster ? locale.of(cluster.short) : id;

    return { facet: 'cluster', value: id, facetName: notices.cluster, valueName: name };
  });
  const chosen = groups.flatMap(({ facet, title, options }) =>
    options
      .filter(({ isChosen }) => isChosen)
      .map(({ value, name }): NoticeCondition => ({
        facet,
        value,
        facetName: title,
        valueName: name,
      })),
  );

  return [...search, ...places, ...chosen, ...dateCondition(view, locale)];
}

function dateCondition({ from, to }: View, { text, format }: Locale): readonly NoticeCondition[] {
  if (from === null && to === null) return [];
  const { date, range, from: since, to: until, monthOf } = text.notices;
  const valueName =
    from !== null && to !== null
      ? range(format.date(from), format.date(to))
      : from !== null
        ? monthOf(since, format.date(from))
        : monthOf(until, format.date(to ?? ''));

  return [{ facet: 'date', value: '', facetName: date, valueName }];
}

/** The change of the view that removes one condition. */
export function removal(view: View, { facet, value }: NoticeCondition): Partial<View> {
  if (facet === 'query') return { q: '' };
  if (facet === 'date') return { from: null, to: null };

  return { [facet]: view[facet].filter((other) => other !== value) };
}

/** The change of the view that removes every condition on notices. */
export const clearNotices = {
  q: '',
  cluster: [],
  category: [],
  topic: [],
  province: [],
  segment: [],
  from: null,
  to: null,
} satisfies Partial<View>;
