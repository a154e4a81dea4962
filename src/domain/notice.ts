import type { Bilingual } from './bilingual.ts';
import type {
  ClusterId,
  IndicatorId,
  NoticeId,
  ProvinceCode,
  SegmentId,
  SourceId,
  TopicId,
} from './ids.ts';

export const noticeCategories = [
  'symposium',
  'press-conference',
  'standard',
  'industrial-policy',
  'market-supervision',
  'safety',
  'subsidy',
] as const;
export type NoticeCategory = (typeof noticeCategories)[number];

export interface Notice {
  readonly id: NoticeId;
  readonly title: Bilingual;
  readonly category: NoticeCategory;
  readonly issuer: Bilingual;
  /** ISO 8601 with offset; empty where the listing gives no time. */
  readonly publishedAt: string;
  readonly views: number | null;
  readonly documentDate: string;
  readonly effectiveDate: string;
  readonly summary: Bilingual;
  /** In 100 million yuan. */
  readonly amount: number | null;
  readonly source: SourceId;
  readonly furtherSources: readonly SourceId[];
}

export interface Topic {
  readonly id: TopicId;
  readonly name: Bilingual;
}

/** Whether the notice names its target, or we concluded that it concerns it. */
export const linkBases = ['stated', 'inferred'] as const;
export type LinkBasis = (typeof linkBases)[number];

export type NoticeTarget =
  | { readonly type: 'cluster'; readonly id: ClusterId }
  | { readonly type: 'province'; readonly id: ProvinceCode }
  | { readonly type: 'segment'; readonly id: SegmentId }
  | { readonly type: 'indicator'; readonly id: IndicatorId }
  | { readonly type: 'topic'; readonly id: TopicId };

export interface NoticeLink {
  readonly notice: NoticeId;
  readonly target: NoticeTarget;
  readonly basis: LinkBasis;
}

/** Year and month of publication (`2019-11`) in China time, the offset that the listing carries; empty when undated. */
export function publicationMonth(notice: Pick<Notice, 'publishedAt'>): string {
  return notice.publishedAt.length < 7 ? '' : notice.publishedAt.slice(0, 7);
}

/** The stronger tie of two: a stated one. */
export function strongerBasis(a: LinkBasis | undefined, b: LinkBasis): LinkBasis {
  return a === 'stated' ? a : b;
}
