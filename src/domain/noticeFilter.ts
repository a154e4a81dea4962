import type { Dataset } from './dataset.ts';
import { groupedBy } from './grouping.ts';
import type { NoticeId } from './ids.ts';
import { type Notice, type NoticeLink, type NoticeTarget, publicationMonth } from './notice.ts';
import { foldedText, searchWords } from './searchText.ts';

/** What narrows the list of notices; an empty list narrows nothing. */
export interface NoticeFilter {
  readonly query: string;
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly provinces: readonly string[];
  readonly clusters: readonly string[];
  readonly segments: readonly string[];
  /** First and last month of publication, `2019-10`; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

export const noticeFacets = ['category', 'topic', 'province', 'segment'] as const;
export type NoticeFacet = (typeof noticeFacets)[number];

/** A notice with everything that it concerns. */
export interface LinkedNotice {
  readonly notice: Notice;
  readonly links: readonly NoticeLink[];
}

/** Every notice with its links, newest first; undated ones last, because nobody knows how old they are. */
export function linkedNotices(dataset: Dataset): readonly LinkedNotice[] {
  const links = groupedBy(dataset.noticeLinks, ({ notice }) => notice);
  const none: readonly NoticeLink[] = [];

  return dataset.notices
    .map((notice) => ({ notice, links: links.get(notice.id) ?? none }))
    .toSorted((a, b) => b.notice.publishedAt.localeCompare(a.notice.publishedAt));
}

/** The notices that pass the filter, in their order; with `except`, as if that facet narrowed nothing. */
export function noticesPassing(
  notices: readonly LinkedNotice[],
  dataset: Dataset,
  filter: NoticeFilter,
  except?: NoticeFacet | 'date',
): readonly LinkedNotice[] {
  const words = searchWords(filter.query);

  return notices.filter(
    (entry) =>
      (except === 'date' || isWithin(entry.notice, filter)) &&
      words.every((word) => noticeText(entry.notice).includes(word)) &&
      noticeFacets.every(
        (facet) =>
          facet === except || concernsAny(valuesOf(entry, dataset, facet), chosen(filter, facet)),
      ) &&
      concernsAny(targetsOf(entry, 'cluster'), filter.clusters),
  );
}

function chosen(filter: NoticeFilter, facet: NoticeFacet): readonly string[] {
  const lists = {
    category: filter.categories,
    topic: filter.topics,
    province: filter.provinces,
    segment: filter.segments,
  };

  return lists[facet];
}

/** What a notice counts for in a facet. A notice on a cluster concerns the cluster's province as well. */
export function valuesOf(
  { notice, links }: LinkedNotice,
  dataset: Dataset,
  facet: NoticeFacet,
): readonly string[] {
  if (facet === 'category') return [notice.category];
  const direct = targetsOf({ links }, facet);
  if (facet !== 'province') return direct;
  const byCluster = links.flatMap(({ target }) => {
    const cluster = target.type === 'cluster' ? dataset.clusterById.get(target.id) : undefined;

    return cluster ? [cluster.province] : [];
  });

  return [...new Set<string>([...direct, ...byCluster])];
}

function targetsOf(
  { links }: Pick<LinkedNotice, 'links'>,
  type: NoticeTarget['type'],
): readonly string[] {
  return links.filter(({ target }) => target.type === type).map(({ target }) => target.id);
}

const concernsAny = (values: readonly string[], wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => values.includes(value));

/** An undated notice lies within no range of months. */
function isWithin(notice: Notice, { from, to }: NoticeFilter): boolean {
  if (from === null && to === null) return true;
  const month = publicationMonth(notice);

  return month !== '' && (from === null || month >= from) && (to === null || month <= to);
}

function noticeText({ title, issuer, summary }: Notice): string {
  return [title, issuer, summary].map(({ zh, en }) => foldedText(`${zh}\n${en}`)).join('\n');
}

/** Every month from the first to the last publication, with the number of notices in it. */
export function noticesByMonth(
  notices: readonly LinkedNotice[],
): readonly { readonly month: string; readonly count: number }[] {
  const months = notices
    .map(({ notice }) => publicationMonth(notice))
    .filter((month) => month !== '');
  const [first] = months.toSorted();
  const last = months.toSorted().at(-1);
  if (first === undefined || last === undefined) return [];

  return monthsBetween(first, last).map((month) => ({
    month,
    count: months.filter((other) => other === month).length,
  }));
}

/** The months from one to another, both included. */
export function monthsBetween(first: string, last: string): readonly string[] {
  const ordinal = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const count = ordinal(last) - ordinal(first) + 1;

  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = ordinal(first) + index;

    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** How many notices concern each target of a type, by its id. */
export function noticeCounts(
  dataset: Dataset,
  type: NoticeTarget['type'],
): ReadonlyMap<string, number> {
  const pairs = dataset.noticeLinks.filter(({ target }) => target.type === type);
  const byTarget = groupedBy(pairs, ({ target }) => target.id as string);

  return new Map(
    [...byTarget].map(([id, links]) => [
      id,
      new Set<NoticeId>(links.map(({ notice }) => notice)).size,
    ]),
  );
}
