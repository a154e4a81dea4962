import type { ScatterDrawing } from '../../../charts/scatter/scatterDrawing.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { definitionNotes } from './figureParts.ts';
import { type ScatterAxes, scatterFit } from './scatterLines.ts';
import type { ScatterRows } from './scatterRows.ts';
import { claimedFit } from './scatterTitle.ts';

/** What is calculated and how, what is left out, and what the years and scales are. */
export function scatterNotes(
  context: ExploreContext,
  rows: ScatterRows,
  axes: ScatterAxes,
  { medians }: Pick<ScatterDrawing, 'medians'>,
): readonly string[] {
  const { locale, wish, clusters } = context;
  const { scatter } = locale.text;
  const counted = (count: number, say: (count: number) => string) =>
    count > 0 ? [say(count)] : [];

  return [
    ...fitNotes(context, rows, axes),
    ...(medians ? [scatter.medianNote(rows.exact.length)] : []),
    ...(rows.isOneYear ? [] : [scatter.years]),
    ...definitionNotes(
      context,
      rows.drawn.flatMap(({ x, y }) => [x, y]),
    ),
    ...scaleNotes(context, axes),
    ...(wish.size === null
      ? []
      : counted(rows.drawn.filter(({ area }) => area === null).length, scatter.noArea)),
    ...counted(rows.contestedTwice.length, scatter.contestedTwice),
    ...counted(rows.missing, (count) => scatter.left(count, clusters.length)),
  ];
}

/** The note on R² stands wherever the title or the plot gives it. */
function fitNotes(
  { locale, wish }: ExploreContext,
  rows: ScatterRows,
  axes: ScatterAxes,
): readonly string[] {
  const { scatter } = locale.text;
  const fit = scatterFit(rows, axes);
  if (fit.kind === 'refused') return wish.options.has('fit') ? [scatter.noFit] : [];
  if (!wish.options.has('fit') && !claimedFit(rows, axes)) return [];
  const isLog = axes.x.scale === 'log' || axes.y.scale === 'log';

  return [scatter.fitNote(fit.value.points, isLog)];
}

function scaleNotes({ locale, wish }: ExploreContext, { x, y }: ScatterAxes): readonly string[] {
  if (wish.options.has('linear')) return [];

  return [y, x]
    .filter(({ scale }) => scale === 'linear')
    .map(({ name }) => locale.text.scatter.linearNote(name));
}
