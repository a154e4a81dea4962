import { sourceId } from '../../domain/ids.ts';
import { reliabilities, type Source } from '../../domain/source.ts';
import { isoDate, oneOf, requiredText, rowSchema, text, yesOrNo } from './fields.ts';

export const sourceRow = rowSchema(
  {
    id: requiredText,
    title_zh: requiredText,
    title_en: text,
    title_kind: oneOf(['original', 'descriptive']),
    publisher_zh: text,
    publisher_en: text,
    published_at: isoDate,
    url: text,
    reliability: oneOf(reliabilities),
    link_ok: yesOrNo,
    note_zh: text,
    note_en: text,
  },
  (row): Source => ({
    id: sourceId(row.id),
    title: { zh: row.title_zh, en: row.title_en || row.title_zh },
    titleKind: row.title_kind,
    publisher: { zh: row.publisher_zh, en: row.publisher_en },
    publishedAt: row.published_at,
    url: row.url,
    reliability: row.reliability,
    // Only http(s) is ever linked: a `javascript:` address in a data file stays text.
    linkOk: row.link_ok && /^https?:\/\//.test(row.url),
    note: { zh: row.note_zh, en: row.note_en },
  }),
);
