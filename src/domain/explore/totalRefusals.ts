import { insideAnother } from '../placeTree.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartRefusal } from './chartRefusal.ts';
import { mixedDefinitions } from './mixedDefinitions.ts';
import { measuredOf, valuesOf } from './reading.ts';

/**
 * What stands against showing clusters as parts of one total, gravest first.
 *
 * Parts are exact or rounded values above or at zero of one summable measure, one year and one
 * definition, of rows of which none lies in another. A missing value stands against nothing: the
 * total is then that of the clusters with a value, and their number is said.
 */
export function totalRefusals(context: ChartContext, needs: number): readonly ChartRefusal[] {
  return totalRefusalsFor(context)(needs);
}

/** The same for kinds of chart that need different numbers of values; the readings are looked through once. */
export function totalRefusalsFor(
  context: ChartContext,
): (needs: number) => readonly ChartRefusal[] {
  const has = valuesOf(context.set.readings).length;
  // Where there are bounds or conflicts only, that is what to say first, not that values are few.
  const onlyDoubts = has === 0;
  const doubted = doubts(context);
  const before = [
    ...(context.aggregation === 'sum' ? [] : [{ kind: 'not-summable' } as const]),
    ...(onlyDoubts ? doubted : []),
  ];
  // The same for every kind of chart, and each a pass over all readings.
  const others = [
    ...mixedYears(context),
    ...mixedBreaks(context),
    ...overlap(context),
    ...(onlyDoubts ? [] : doubted),
    ...signs(context),
  ];

  return (needs) => [
    ...before,
    ...(has < needs ? [{ kind: 'too-few-values', has, needs } as const] : []),
    ...others,
  ];
}

function mixedYears({ set }: ChartContext): readonly ChartRefusal[] {
  const years = [...new Set(measuredOf(set.readings).map(({ year }) => year))];

  return years.length > 1 ? [{ kind: 'mixed-years', years: years.toSorted((a, b) => a - b) }] : [];
}

function mixedBreaks({ set, breaks }: ChartContext): readonly ChartRefusal[] {
  const observations = measuredOf(set.readings).map(({ observation }) => observation);
  const between = mixedDefinitions(observations, breaks);

  return between.length > 0 ? [{ kind: 'break', breaks: between }] : [];
}

function overlap({ set, tree }: ChartContext): readonly ChartRefusal[] {
  const ids = measuredOf(set.readings).map(({ cluster }) => cluster.id);
  const inside = insideAnother(tree, ids).length;

  return inside > 0 ? [{ kind: 'overlap', inside, of: ids.length }] : [];
}

function doubts({ set }: ChartContext): readonly ChartRefusal[] {
  const measured = measuredOf(set.readings).length;
  const bounds = measured - valuesOf(set.readings).length;
  const contested = set.readings.filter(({ kind }) => kind === 'contested').length;

  return [
    ...(bounds > 0 ? [{ kind: 'bounds', count: bounds, of: measured } as const] : []),
    ...(contested > 0 ? [{ kind: 'contested', count: contested } as const] : []),
  ];
}

function signs({ set }: ChartContext): readonly ChartRefusal[] {
  const numbers = valuesOf(set.readings).map(({ observation }) => observation.value);
  const negative = numbers.filter((value) => value < 0).length;
  if (negative > 0) return [{ kind: 'negative', count: negative }];

  return numbers.length > 0 && numbers.every((value) => value === 0) ? [{ kind: 'all-zero' }] : [];
}
