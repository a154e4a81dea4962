import type { Drawing } from '../../drawing.ts';

/** A name that a drawing should carry, and what may stand for it where room is short. */
export interface LabelName {
  readonly name: string;
  readonly short: string;
}

/** Above this many, dots are named on focus only: a picture is not expected to name them. */
const mostNamedDots = 25;

/** The names that a reader needs to read a drawing. */
export function labelNames(drawing: Drawing): readonly LabelName[] {
  switch (drawing.kind) {
    case 'bounds':
    case 'ranking':
    case 'peers':
    case 'slope':
    case 'groups':
      return drawing.rows.map(({ name }) => ({ name, short: name }));
    case 'share':
    case 'counts':
    case 'gaps':
    case 'composition':
      return drawing.rows.map(({ label }) => ({ name: label, short: label }));
    case 'series':
      return drawing.series.map(({ name }) => ({ name, short: name }));
    case 'radar':
      return drawing.profiles.map(({ name }) => ({ name, short: name }));
    case 'treemap':
      return drawing.groups.map(({ name, shortName }) => ({ name, short: shortName }));
    case 'tile-map':
      return drawing.tiles.map(({ name, shortName }) => ({ name, short: shortName }));
    case 'scatter':
      return drawing.points.length > mostNamedDots
        ? []
        : drawing.points.map(({ name }) => ({ name, short: name }));
    // Named by years, axes, panels or groups, which every width keeps.
    case 'cumulative':
    case 'distribution':
    case 'empty':
    case 'heatmap':
    case 'months':
    case 'multiples':
    case 'panels':
    case 'point-map':
    case 'table':
    case 'trend':
    case 'value-strip':
    case 'years-and-parts':
      return [];
  }
}

/** How many of the names are cut or not drawn; lines may be broken within a name. */
export function droppedLabels(
  names: readonly LabelName[],
  texts: readonly { readonly text: string; readonly owner: number }[],
): number {
  const owners = new Map<number, string>();
  for (const { text, owner } of texts) owners.set(owner, (owners.get(owner) ?? '') + text);
  const drawn = [...owners.values()].map(closed);
  const isDrawn = (name: string) =>
    name !== '' && drawn.some((text) => text.includes(closed(name)));

  return names.filter(({ name, short }) => !isDrawn(name) && !isDrawn(short)).length;
}

const closed = (text: string) => text.replace(/\s/g, '');
