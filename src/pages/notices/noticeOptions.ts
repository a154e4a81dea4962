import type { Dataset } from '../../domain/dataset.ts';
import {
  type LinkedNotice,
  type NoticeFacet,
  noticeFacets,
  type NoticeFilter,
  noticesPassing,
  valuesOf,
} from '../../domain/noticeFilter.ts';
import { noticeCategories } from '../../domain/notice.ts';
import type { FacetGroup } from '../../features/filter/facetOptions.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { View } from '../../state/viewState.ts';

/** What the view asks of notices. */
export function noticeFilterOf(view: View): NoticeFilter {
  return {
    query: view.q,
    categories: view.category,
    topics: view.topic,
    provinces: view.province,
    clusters: view.cluster,
    segments: view.segment,
    from: view.from,
    to: view.to,
  };
}

/** The facets of notices with counts given the others; values that no notice has are not offered. */
export function noticeGroups(
  dataset: Dataset,
  locale: Locale,
  notices: readonly LinkedNotice[],
  view: View,
): readonly FacetGroup<NoticeFacet>[] {
  const filter = noticeFilterOf(view);

  return noticeFacets.map((facet) => {
    const others = noticesPassing(notices, dataset, filter, facet);
    const count = (value: string) =>
      others.filter((entry) => valuesOf(entry, dataset, facet).includes(value)).length;
    const used = new Set(notices.flatMap((entry) => valuesOf(entry, dataset, facet)));

    return {
      facet,
      title: locale.text.notices[facet],
      options: namedValues(dataset, locale, facet)
        .filter(({ value }) => used.has(value) || view[facet].some((chosen) => chosen === value))
        .map(({ value, name }) => ({
          value,
          name,
          count: count(value),
          isChosen: view[facet].some((chosen) => chosen === value),
        })),
    };
  });
}

function namedValues(
  dataset: Dataset,
  { of, text }: Locale,
  facet: NoticeFacet,
): readonly { readonly value: string; readonly name: string }[] {
  switch (facet) {
    case 'category':
      return noticeCategories.map((value) => ({ value, name: text.notices.categories[value] }));
    case 'topic':
      return dataset.topics.map(({ id, name }) => ({ value: id, name: of(name) }));
    case 'province':
      return dataset.provinces.map(({ code, short }) => ({ value: code, name: of(short) }));
    case 'segment':
      return dataset.segments.map(({ id, name }) => ({ value: id, name: of(name) }));
  }
}
