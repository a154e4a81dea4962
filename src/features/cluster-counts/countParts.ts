import type { CountsDrawing } from '../../charts/counts/countsDrawing.ts';
import { emptyFigure } from '../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../charts/figure.ts';
import { factAddress } from '../../charts/evidence/factAddress.ts';
import { vintageOf } from '../../charts/vintage.ts';
import { sumFormula } from '../../i18n/formula.ts';
import { type Cell, numeric, type Sheet, words } from '../../charts/sheet.ts';
import type { Facet } from '../../domain/clusterFilter.ts';
import { leaders, ranked } from '../../domain/tally.ts';
import type { CountContext } from './countContext.ts';
import { type ChoosableTally, isHidden, type Tally } from './tallies.ts';

export function frameOf(context: CountContext, id: string, subtitle: string) {
  return { id, subtitle, filters: context.filters, ...vintageOf(context) };
}

/** In place of a figure that has nothing to count by, or no cluster to count: no filter is to blame. */
export function uncounted(
  { dataset, locale }: CountContext,
  frame: ReturnType<typeof frameOf>,
  tallies: readonly ChoosableTally[],
  missing: string,
): Figure | undefined {
  if (tallies.length === 0) return emptyFigure(frame, missing, 'data');

  return dataset.clusters.length === 0
    ? emptyFigure(frame, locale.text.where.noClusters, 'data')
    : undefined;
}

/** Who comes first; several in a tie, and then all of them or their number. Who is second is said of one alone. */
export function leaderTitle(
  { locale, narrowed }: CountContext,
  tallies: readonly Tally[],
  text: CountContext['locale']['text']['where']['leaders'],
): string {
  const first = leaders(tallies);
  const count = first[0]?.count ?? 0;
  const names = first.map(({ key }) => tallies.find((tally) => tally.key === key)?.label ?? '');
  const total = narrowed.rows.length;
  if (first.length > 3) return text.many(first.length, count);
  if (first.length > 1) return text.tie(locale.format.list(names), count);
  const name = names[0] ?? '';
  const [, second, third] = ranked(tallies);
  if (!second || second.count === 0) return text.only(name, count);
  const isAlone = second.count !== third?.count;

  return text.first({
    name,
    count,
    second: isAlone ? { name: second.label, count: second.count } : null,
    total,
  });
}

export function countsDrawing(
  { locale }: CountContext,
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
  { dataset, locale }: CountContext,
  facet: Facet,
  tally: ChoosableTally,
): MarkFact {
  const { key, label, count, official } = tally;
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
    value: count === 0 ? noneText(locale, tally) : where.count(count),
    lines: [
      ...(count > 0 ? byEvidence : []),
      line(facts.year, where.asOf(dataset.version)),
      line(facts.status, where.counted),
      line(facts.source, where.rowSources),
    ],
    caution: tally.documented.count === 0 ? where.gapNote : where.overlapNote,
    filter: { facet, value: key },
    ...(count === 0 || official === undefined
      ? {}
      : { formula: sumFormula(locale, [official, count - official]) }),
  };
}

/** Nothing was found, or what was found fails the filters: neither is written as zero. */
function noneText({ text }: CountContext['locale'], tally: ChoosableTally): string {
  return isHidden(tally) ? text.where.hidden(tally.documented.count) : text.where.noRecordShort;
}

export function countTable(
  { locale }: CountContext,
  figureId: string,
  keyHeader: string,
  caption: string,
  tallies: readonly ChoosableTally[],
): Sheet {
  const { text, format } = locale;
  const cell = (value: number) => numeric(value, format.number(value));
  const byEvidence = ({ count, official }: ChoosableTally): readonly Cell[] =>
    count === 0 || official === undefined
      ? [words(''), words('')]
      : [cell(official), cell(count - official)];

  return {
    caption,
    columns: [
      { header: keyHeader, kind: 'words' },
      { header: text.where.all, kind: 'number' },
      { header: text.where.official, kind: 'number' },
      { header: text.where.other, kind: 'number' },
    ],
    rows: tallies.map((tally) => [
      words(tally.label),
      {
        ...(tally.count === 0 ? words(noneText(locale, tally)) : cell(tally.count)),
        fact: factAddress(figureId, { id: tally.key }),
      },
      ...byEvidence(tally),
    ]),
  };
}
