import type { Certainty } from '../../domain/certainty.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Drawing } from '../drawing.ts';
import type { Figure } from '../figure.ts';

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
  if (drawing.kind === 'trend') return drawing.conflicts.length > 0;

  return (
    drawing.kind === 'years-and-parts' && drawing.panels.some(({ trend }) => hasConflict(trend))
  );
}

function certaintiesIn(drawing: Drawing): readonly Certainty[] {
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
    case 'point-map':
      return drawing.dots.map(({ certainty }) => certainty);
    case 'counts':
    case 'tile-map':
    case 'treemap':
    case 'heatmap':
    case 'months':
    case 'empty':
      return [];
  }
}
