import type { FittedLine } from '../../../domain/statistics/regression.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { inWords, observationsBehind } from './measureAxis.ts';
import { type ScatterAxes, scatterFit, squaredText } from './scatterLines.ts';
import type { ScatterRows } from './scatterRows.ts';

/** From so many clusters of one year a relation may be claimed. */
const enough = 10;
const strong = 0.5;
const weak = 0.2;

/** How the two measures go together where there are enough values of one year, else how far the vertical one reaches. */
export function scatterTitle(
  context: ExploreContext,
  rows: ScatterRows,
  axes: ScatterAxes,
): string {
  const { scatter } = context.locale.text;
  const fit = claimedFit(rows, axes);
  if (!fit) return reachTitle(context, rows);
  const { rSquared, slope, points } = fit;
  const say =
    rSquared >= strong
      ? slope > 0
        ? scatter.rises
        : scatter.falls
      : rSquared >= weak
        ? scatter.loosely
        : scatter.hardly;

  return say(points, squaredText(context, fit));
}

/** The line that the title is read off; undefined where there are too few values, or of several years. */
export function claimedFit(rows: ScatterRows, axes: ScatterAxes): FittedLine | undefined {
  const fit = scatterFit(rows, axes);
  if (!rows.isOneYear || fit.kind === 'refused') return undefined;

  return fit.value.points < enough ? undefined : fit.value;
}

function reachTitle(context: ExploreContext, { drawn }: ScatterRows): string {
  const { scatter } = context.locale.text;
  const values = drawn
    .flatMap((pair) => observationsBehind(pair.y))
    .toSorted((a, b) => a.value - b.value);
  const [least, most] = [values[0], values.at(-1)];
  if (!least || !most) return '';
  const [from, to] = [inWords(context, least), inWords(context, most)];

  return from === to ? scatter.equal(drawn.length, from) : scatter.spans(drawn.length, from, to);
}
