import type { MarkFact } from '../../charts/figure.ts';
import { sourceLine } from '../../charts/observationFact.ts';
import { isBound, type Observation } from '../../domain/observation.ts';
import type { Total } from '../../domain/total.ts';
import { equation } from '../../i18n/formula.ts';
import { signed, written } from '../../i18n/written.ts';
import type { TableReader } from './clusterContext.ts';

/** The address of the sum under the table, as a link carries it. */
export const totalAddress = 'clusters:total';

/** As many numbers of a sum are written out; the rest is counted. */
const writtenOut = 8;

/** What stands behind the sum under the table: its values, how they are added up, with the numbers put in. */
export function totalFact(
  reader: TableReader,
  total: Extract<Total, { kind: 'sum' }>,
  sum: string,
  values: readonly Observation[],
): MarkFact {
  const { locale, indicator } = reader;
  const { facts, evidence, certainty } = locale.text;
  const added = values.filter((row) => !isBound(row));
  const [first] = added;
  const line = (term: string, detail: string) => ({ term, detail, url: null });
  const sources = new Map(added.map((row) => [row.source, sourceLine(reader, row)] as const));
  const hasBounds = total.lowerLeftOut + total.upperLeftOut > 0;

  return {
    id: 'total',
    label: evidence.total.label(indicator ? locale.of(indicator.name) : ''),
    value: sum,
    lines: [
      ...(indicator ? [line(facts.definition, locale.of(indicator.definition))] : []),
      line(facts.method, evidence.total.method(total.counted)),
      ...(first ? [line(facts.year, locale.format.year(first.period, first.timeBasis))] : []),
      line(facts.status, certainty.calculated),
      ...[...sources.values()].slice(0, writtenOut),
    ],
    caution: hasBounds ? evidence.total.bounds : '',
    filter: null,
    observations: added.map(({ id }) => id),
    formula: formulaOf(reader, total, sum, added),
  };
}

/** `2,328.8 + 1,755.2 + … (214 more) = 30,960`: the first numbers of the sum and how many follow. */
function formulaOf(
  { locale, unit, moneyUnit }: TableReader,
  total: Extract<Total, { kind: 'sum' }>,
  sum: string,
  added: readonly Observation[],
): string {
  const left = added.length - writtenOut;
  const numbers = added
    .slice(0, writtenOut)
    .map((row) => signed(written(locale, unit, moneyUnit, row)));
  const rest = left > 0 ? [`… (${locale.text.evidence.total.more(left)})`] : [];

  return equation([...numbers, ...rest].join(' + '), total.isAbout ? '~' : '=', sum);
}
