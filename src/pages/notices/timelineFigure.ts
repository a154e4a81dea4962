import { emptyFigure } from '../../charts/emptyFigure.ts';
import type { Figure } from '../../charts/figure.ts';
import { numeric, words } from '../../charts/sheet.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { type LinkedNotice, noticesByMonth } from '../../domain/noticeFilter.ts';
import { publicationMonth } from '../../domain/notice.ts';
import { leaders } from '../../domain/tally.ts';
import { citation } from '../../i18n/citation.ts';
import type { Locale } from '../../i18n/locale.ts';

interface TimelineOrder {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** Every notice that passes the filters but that of time. */
  readonly notices: readonly LinkedNotice[];
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly filters: string;
}

/** The notices by month of publication; months outside the chosen time are dimmed in place. */
export function timelineFigure({
  dataset,
  locale,
  notices,
  range,
  filters,
}: TimelineOrder): Figure {
  const text = locale.text.notices.timeline;
  const months = noticesByMonth(notices);
  const undated = notices.filter(({ notice }) => publicationMonth(notice) === '').length;
  const frame = {
    id: 'notice-months',
    subtitle: text.subtitle,
    filters,
    ...vintageOf({ dataset, locale }),
  };
  if (months.length === 0) return emptyFigure(frame, text.none, 'filters');
  const name = (month: string) => locale.format.date(month);
  const isWithin = (month: string) =>
    (range.from === null || month >= range.from) && (range.to === null || month <= range.to);

  return {
    ...frame,
    title: titleOf(locale, months),
    drawing: {
      kind: 'months',
      columns: months.map(({ month, count }) => ({
        id: month,
        label: name(month),
        count,
        isDimmed: !isWithin(month),
      })),
    },
    marks: months.map(({ month, count }) => ({
      id: month,
      label: name(month),
      value: text.value(count),
      lines: [
        { term: locale.text.facts.year, detail: name(month), url: null },
        { term: locale.text.facts.status, detail: locale.text.where.counted, url: null },
        { term: locale.text.facts.source, detail: text.source, url: null },
      ],
      caution: locale.text.notices.viewsNote,
      filter: { facet: 'month' as const, value: month },
    })),
    table: {
      caption: text.subtitle,
      columns: [
        { header: text.month, kind: 'words' },
        { header: text.count, kind: 'number' },
      ],
      rows: months.map(({ month, count }) => [
        words(name(month)),
        numeric(count, locale.format.number(count)),
      ]),
    },
    notes: [text.note(undated)],
    sources: [...new Set(notices.map(({ notice }) => notice.source))].flatMap((id) => {
      const source = dataset.sourceById.get(id);

      return source ? [citation(locale, source)] : [];
    }),
  };
}

/** In which month most were published; a tie is said as one. */
function titleOf(
  locale: Locale,
  months: readonly { readonly month: string; readonly count: number }[],
): string {
  const text = locale.text.notices.timeline;
  const counts = months.map(({ month, count }) => ({ key: month, count }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const most = leaders(counts);
  const [first] = most;
  if (!first) return text.none;

  return most.length > 1
    ? text.tie(total, most.length, first.count)
    : text.title(
        total,
        locale.format.date(first.key),
        first.count,
        counts.filter(({ count }) => count > 0).length,
      );
}
