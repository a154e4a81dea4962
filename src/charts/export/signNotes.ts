import type { Certainty } from '../../domain/certainty.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Drawing } from '../drawing.ts';
import type { Figure } from '../figure.ts';
import { isSideBySide, sideBySideMarks } from '../sideBySideDrawing.ts';
import { drawingsOf } from '../panels/panelsLayout.ts';
import { isOfOnePlace, type OnePlaceDrawing } from '../onePlaceDrawing.ts';

/** What the marks of doubt in a figure mean: only those that it uses, in one line; none where all is published. */
export function signNotes(
  { text }: Locale,
  { drawing }: Pick<Figure, 'drawing'>,
): readonly string[] {
  const used = [...new Set(certaintiesIn(drawing))].filter(
    (certainty) => certainty !== 'published',
  );
  const meanings = used.map((certainty) => text.exporting.signs[certainty]);
  const conflict = hasConflict(drawing) ? [text.exporting.signs.conflict] : [];
  const all = [...meanings, ...conflict];

  return all.length > 0 ? [all.join(text.facts.semicolon)] : [];
}

function hasConflict(drawing: Drawing): boolean {
  if (drawing.kind === 'trend' || drawing.kind === 'series') return drawing.conflicts.length > 0;
  if (drawing.kind === 'scatter') return drawing.points.some(({ remark }) => remark !== '');
  if (drawing.kind === 'panels') return drawingsOf(drawing).some(hasConflict);
  if (drawing.kind === 'years-and-parts') {
    return drawing.panels.some(({ trend }) => hasConflict(trend));
  }
  if (drawing.kind === 'value-strip') {
    return drawing.groups.some(({ rows }) =>
      rows.some(({ points }) => points.some(({ isContested }) => isContested)),
    );
  }

  return (
    drawing.kind === 'multiples' &&
    drawing.panels.some(
      ({ body }) => body.kind === 'bars' && body.bars.some(({ rivals }) => rivals !== null),
    )
  );
}

function certaintiesIn(drawing: Drawing): readonly Certainty[] {
  if (isSideBySide(drawing)) return sideBySideMarks(drawing).map(({ certainty }) => certainty);
  if (isOfOnePlace(drawing)) return placeCertainties(drawing);
  switch (drawing.kind) {
    case 'share':
      return drawing.rows.flatMap(({ part, rest }) => [part.certainty, rest.certainty]);
    case 'bounds':
    case 'ranking':
      return drawing.rows.map(({ bar }) => bar.certainty);
    case 'trend':
      return drawing.points.map(({ certainty }) => certainty);
    case 'years-and-parts':
      return drawing.panels.flatMap(({ trend, parts }) => [
        ...certaintiesIn(trend),
        ...parts.map(({ mark }) => mark.certainty),
      ]);
    case 'series':
      return drawing.series.flatMap(({ points }) => points.map(({ certainty }) => certainty));
    case 'slope':
      return drawing.rows.flatMap(({ from, to }) => [from.certainty, to.certainty]);
    case 'groups':
      return drawing.rows.flatMap(({ parts }) => parts.map(({ certainty }) => certainty));
    case 'cumulative':
      return ['calculated'];
    case 'scatter':
      return drawing.points.flatMap(({ x, y }) => [x.certainty, y.certainty]);
    case 'distribution':
    case 'point-map':
      return drawing.dots.map(({ certainty }) => certainty);
    case 'panels':
      return drawingsOf(drawing).flatMap(certaintiesIn);
    case 'counts':
    case 'tile-map':
    case 'treemap':
    case 'heatmap':
    case 'months':
    case 'composition':
    case 'table':
    case 'empty':
      return [];
  }
}

function placeCertainties(drawing: OnePlaceDrawing): readonly Certainty[] {
  switch (drawing.kind) {
    case 'value-strip':
      return drawing.groups.flatMap(({ rows }) =>
        rows.flatMap(({ points }) => points.map(({ certainty }) => certainty)),
      );
    case 'peers':
    case 'gaps':
      return drawing.rows.map(({ bar }) => bar.certainty);
  }
}
