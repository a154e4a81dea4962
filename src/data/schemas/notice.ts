import {
  clusterId,
  indicatorId,
  noticeId,
  provinceCode,
  segmentId,
  sourceId,
  topicId,
} from '../../domain/ids.ts';
import {
  linkBases,
  type Notice,
  noticeCategories,
  type NoticeLink,
  type NoticeTarget,
  type Topic,
} from '../../domain/notice.ts';
import { isoDate, list, oneOf, optionalNumber, requiredText, rowSchema, text } from './fields.ts';

export const noticeRow = rowSchema(
  {
    id: requiredText,
    title_zh: text,
    title_en: requiredText,
    category: oneOf(noticeCategories),
    issuer_zh: text,
    issuer_en: text,
    published_at: isoDate,
    views: optionalNumber,
    document_date: isoDate,
    effective_date: isoDate,
    summary_zh: text,
    summary_en: text,
    amount_100m_yuan: optionalNumber,
    source_id: requiredText,
    further_source_ids: list(sourceId),
  },
  (row): Notice => ({
    id: noticeId(row.id),
    title: { zh: row.title_zh, en: row.title_en },
    category: row.category,
    issuer: { zh: row.issuer_zh, en: row.issuer_en },
    publishedAt: row.published_at,
    views: row.views,
    documentDate: row.document_date,
    effectiveDate: row.effective_date,
    summary: { zh: row.summary_zh, en: row.summary_en },
    amount: row.amount_100m_yuan,
    source: sourceId(row.source_id),
    furtherSources: row.further_source_ids,
  }),
);

const targetTypes = ['cluster', 'province', 'segment', 'indicator', 'topic'] as const;

export const noticeLinkRow = rowSchema(
  {
    notice_id: requiredText,
    target_type: oneOf(targetTypes),
    target_id: requiredText,
    basis: oneOf(linkBases),
  },
  (row): NoticeLink => ({
    notice: noticeId(row.notice_id),
    target: targetOf(row.target_type, row.target_id),
    basis: row.basis,
  }),
);

function targetOf(type: (typeof targetTypes)[number], id: string): NoticeTarget {
  switch (type) {
    case 'cluster':
      return { type, id: clusterId(id) };
    case 'province':
      return { type, id: provinceCode(id) };
    case 'segment':
      return { type, id: segmentId(id) };
    case 'indicator':
      return { type, id: indicatorId(id) };
    case 'topic':
      return { type, id: topicId(id) };
  }
}

export const topicRow = rowSchema(
  { id: requiredText, name_zh: requiredText, name_en: requiredText },
  (row): Topic => ({ id: topicId(row.id), name: { zh: row.name_zh, en: row.name_en } }),
);
