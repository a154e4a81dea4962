import type { ScatterDrawing } from '../../../charts/scatter/scatterDrawing.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { median } from '../../../domain/statistics/quantile.ts';
import { fittedAt, type FittedLine, leastSquares } from '../../../domain/statistics/regression.ts';
import type { StatisticRefusal } from '../../../domain/statistics/statisticRefusal.ts';
import type { ExploreContext } from '../exploreContext.ts';
import type { MeasureAxis } from './measureAxis.ts';
import type { ScatterRows } from './scatterRows.ts';

export interface ScatterAxes {
  readonly x: MeasureAxis;
  readonly y: MeasureAxis;
}

/** The line of least squares through the values that are no bounds, in the units and scales of the axes. */
export function scatterFit(
  { exact }: Pick<ScatterRows, 'exact'>,
  { x, y }: ScatterAxes,
): Outcome<FittedLine, StatisticRefusal> {
  return leastSquares(
    exact.map((pair) => ({ x: x.onAxis(pair.x), y: y.onAxis(pair.y) })),
    { x: x.scale, y: y.scale },
  );
}

/** Two digits of R² mean something. */
export const squaredText = ({ locale }: ExploreContext, { rSquared }: FittedLine) =>
  locale.format.rounded(rSquared, 2);

/** The calculated lines that the reader asked for, where they can be calculated. */
export function scatterLines(
  context: ExploreContext,
  rows: ScatterRows,
  axes: ScatterAxes,
): Pick<ScatterDrawing, 'fit' | 'medians'> {
  const { options } = context.wish;

  return {
    fit: options.has('fit') ? fitOf(context, rows, axes) : null,
    medians: options.has('quadrants') ? mediansOf(context, rows, axes) : null,
  };
}

function fitOf(
  context: ExploreContext,
  rows: ScatterRows,
  axes: ScatterAxes,
): ScatterDrawing['fit'] {
  const fit = scatterFit(rows, axes);
  if (fit.kind === 'refused') return null;
  const xs = rows.exact.map(({ x }) => axes.x.onAxis(x));
  const end = (x: number) => ({ x, y: fittedAt(fit.value, x) });

  return {
    from: end(xs.reduce((least, x) => Math.min(least, x), Infinity)),
    to: end(xs.reduce((most, x) => Math.max(most, x), -Infinity)),
    text: context.locale.text.scatter.fit(squaredText(context, fit.value)),
  };
}

function mediansOf(
  { locale }: ExploreContext,
  { exact }: ScatterRows,
  axes: ScatterAxes,
): ScatterDrawing['medians'] {
  const [x, y] = [median(exact.map((pair) => pair.x)), median(exact.map((pair) => pair.y))];
  if (x.kind === 'refused' || y.kind === 'refused') return null;

  return {
    x: axes.x.onAxis(x.value),
    y: axes.y.onAxis(y.value),
    text: locale.text.scatter.medians(axes.x.calculated(x.value), axes.y.calculated(y.value)),
  };
}
