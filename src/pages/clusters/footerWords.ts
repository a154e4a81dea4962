import type { MarkFact } from '../../charts/figure.ts';
import { observationsBehind } from '../../domain/latestValue.ts';
import { isBound } from '../../domain/observation.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { insideAnother } from '../../domain/placeTree.ts';
import { totalOf, type Total, type TotalRefusal } from '../../domain/total.ts';
import { withUnit, written } from '../../i18n/written.ts';
import type { TableReader } from './clusterContext.ts';
import { totalFact } from './totalFact.ts';

/** What the footer of the table says. */
export interface FooterWords {
  /** Which rows it covers and how many of them lie inside another. */
  readonly covers: string;
  /** The sum, or in words why there is none. */
  readonly total: string;
  /** What stands behind the sum; null where there is none. */
  readonly fact: MarkFact | null;
  readonly withValue: string;
  readonly kinds: string;
}

/** The footer for the rows shown: adds up only what may be added up. */
export function footerWords(reader: TableReader, rows: readonly ClusterRow[]): FooterWords {
  const { dataset, locale, tree, indicator } = reader;
  const { footer } = locale.text.clusters;
  const values = rows.flatMap(({ latest }) => observationsBehind(latest));
  const valued = rows.filter(({ latest }) => latest.kind !== 'missing').length;
  const inside = insideAnother(
    tree,
    rows.map(({ cluster }) => cluster.id),
  ).length;
  const total = totalOf(values, indicator ?? { aggregation: 'none' }, tree);

  return {
    covers: footer.covers(rows.length, dataset.clusters.length, inside),
    total: totalWords(reader, total),
    fact: total.kind === 'sum' ? totalFact(reader, total, sumText(reader, total), values) : null,
    withValue: footer.withValue(valued, rows.length),
    kinds: footer.kinds(
      values.filter(isBound).length,
      values.filter(({ qualifier }) => qualifier === '~').length,
      rows.length - valued,
    ),
  };
}

function totalWords(reader: TableReader, total: Total): string {
  const { locale } = reader;
  const { footer } = locale.text.clusters;
  if (total.kind === 'refused') {
    const reasons = total.reasons.map((reason) => reasonWords(reader, reason));

    return `${footer.none}${reasons.join(locale.text.facts.semicolon)}`;
  }
  const plain = sumText(reader, total);
  const sum = total.isAbout ? footer.sumAbout(plain) : plain;

  return total.lowerLeftOut + total.upperLeftOut > 0
    ? footer.sumAtLeast(sum, total.counted, total.lowerLeftOut, total.upperLeftOut)
    : footer.sum(sum, total.counted);
}

/** The sum with its unit, as it was added up. */
function sumText(
  { locale, unit, moneyUnit }: TableReader,
  { value }: Extract<Total, { kind: 'sum' }>,
): string {
  return withUnit(written(locale, unit, moneyUnit, { value, qualifier: '=' }));
}

function reasonWords({ locale }: TableReader, reason: TotalRefusal): string {
  const { reasons } = locale.text.clusters.footer;
  if (reason.kind === 'mixed-periods') return periodsWords(locale, reason);
  if (reason.kind === 'contested') return reasons.contested(reason.count);
  if (reason.kind === 'overlap') return reasons.overlap(reason.inside);

  return reasons[reason.kind];
}

function periodsWords(
  { text }: TableReader['locale'],
  { periods, undated }: Extract<TotalRefusal, { kind: 'mixed-periods' }>,
): string {
  const { reasons } = text.clusters.footer;
  const years = [...new Set(periods.map((period) => period.slice(0, 4)))];
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return reasons.undatedOnly;
  if (first !== last) return reasons['mixed-periods'](first, last, undated);

  return periods.length > 1 ? reasons.partsOfYear(first) : reasons.oneYear(first, undated);
}
