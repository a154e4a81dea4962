import type { CountsDrawing } from '../../../charts/drawing.ts';
import type { MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import type { Facet } from '../../../domain/clusterFilter.ts';
import { leaders, ranked } from '../../../domain/tally.ts';
import { type OverviewContext, vintageOf } from '../overviewContext.ts';
import type { Tally } from './tallies.ts';

export function frameOf(context: OverviewContext, id: string, subtitle: string) {
  return { id, subtitle, filters: context.filters, ...vintageOf(context) };
}

/** Who comes first; several in a tie, and then all of them or their number. */
export function leaderTitle(
  { locale, narrowed }: OverviewContext,
  tallies: readonly Tally[],
  text: OverviewContext['locale']['text']['where']['leaders'],
): string {
  const first = leaders(tallies);
  const count = first[0]?.count ?? 0;
  const names = first.map(({ key }) => tallies.find((tally) => tally.key === key)?.label ?? '');
  const total = narrowed.rows.length;
  if (first.length > 3) return text.many(first.length, count);
  if (first.length > 1) return text.tie(locale.format.list(names), count);
  const second = ranked(tallies)[1];

  return second && second.count > 0
    ? text.first({ name: names[0] ?? '', count, second: second.label, next: second.count, total })
    : text.only(names[0] ?? '', count);
}

export function countsDrawing(
  { locale }: OverviewContext,
  tallies: readonly Tally[],
  orderName: string,
): CountsDrawing {
  return {
    kind: 'counts',
    rows: tallies.map(({ key, label, count, official }) => ({
      id: key,
      label,
      strong: official,
      weak: count - official,
      isDimmed: false,
    })),
    strongName: locale.text.where.official,
    weakName: locale.text.where.other,
    strongShort: locale.text.where.officialShort,
    weakShort: locale.text.where.otherShort,
    orderName,
  };
}

export function countFact(
  { dataset, locale }: OverviewContext,
  facet: Facet,
  { key, label, count, official }: Omit<Tally, 'official'> & Partial<Pick<Tally, 'official'>>,
): MarkFact {
  const { facts, where } = locale.text;
  const line = (term: string, detail: string) => ({ term, detail, url: null });
  const byEvidence =
    official === undefined
      ? []
      : [
          line(where.official, locale.format.number(official)),
          line(where.other, locale.format.number(count - official)),
        ];

  return {
    id: key,
    label,
    value: count === 0 ? where.noRecordShort : where.count(count),
    lines: [
      ...(count > 0 ? byEvidence : []),
      line(facts.year, where.asOf(dataset.version)),
      line(facts.status, where.counted),
      line(facts.source, where.rowSources),
    ],
    caution: count === 0 ? where.gapNote : where.overlapNote,
    filter: { facet, value: key },
  };
}

export function countTable(
  { locale }: OverviewContext,
  keyHeader: string,
  caption: string,
  tallies: readonly Tally[],
): Sheet {
  const { text, format } = locale;
  const cell = (value: number) => numeric(value, format.number(value));

  return {
    caption,
    columns: [
      { header: keyHeader, kind: 'words' },
      { header: text.where.all, kind: 'number' },
      { header: text.where.official, kind: 'number' },
      { header: text.where.other, kind: 'number' },
    ],
    rows: ranked(tallies).map(({ label, count, official }) => [
      words(label),
      count === 0 ? words(text.where.noRecordShort) : cell(count),
      count === 0 ? words('') : cell(official),
      count === 0 ? words('') : cell(count - official),
    ]),
  };
}
