import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import type { OverviewContext } from '../overviewContext.ts';
import {
  countFact,
  countsDrawing,
  countTable,
  frameOf,
  leaderTitle,
  uncounted,
} from '../../../features/cluster-counts/countParts.ts';
import { segmentTallies } from '../../../features/cluster-counts/tallies.ts';

/** What the documented clusters make, along the textile chain. */
export function segmentsFigure(context: OverviewContext): Figure {
  const { locale, narrowed } = context;
  const text = locale.text.what;
  const frame = frameOf(context, 'segments', text.subtitle);
  const tallies = segmentTallies(context);
  const empty = uncounted(context, frame, tallies, text.missing);
  if (empty) return empty;
  if (narrowed.rows.length === 0) {
    return emptyFigure(frame, locale.text.figure.noCluster, 'filters');
  }

  return {
    ...frame,
    title: leaderTitle(context, tallies, text.leaders),
    drawing: countsDrawing(context, tallies, text.order),
    marks: tallies.map((tally) => countFact(context, 'segment', tally)),
    table: countTable(context, frame.id, locale.text.columns.segment, text.subtitle, tallies),
    notes: [text.note],
    sources: [],
  };
}
