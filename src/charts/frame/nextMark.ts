import type { Figure } from '../figure.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * The mark that a key leads to, from the one that is active; undefined for any other key.
 *
 * On a map and a heat map the arrows go to the nearest tile in their direction; elsewhere they follow the order of
 * the marks. Home and End lead to the first and the last.
 */
export function nextMark(
  { drawing, marks }: Pick<Figure, 'drawing' | 'marks'>,
  active: string | null,
  key: string,
): string | undefined {
  const ids = marks.map(({ id }) => id);
  if (key === 'Home') return ids.at(0);
  if (key === 'End') return ids.at(-1);
  const step = steps[key];
  if (step === undefined) return undefined;
  const at = active === null ? -1 : ids.indexOf(active);
  if (at < 0) return ids.at(0);

  const tiles = tilesOf(drawing);

  return (tiles ? neighbour(tiles, active, key) : ids[at + step]) ?? ids[at];
}

/** The marks of a drawing that stand in columns and rows; undefined where they stand in one order. */
function tilesOf(drawing: Figure['drawing']): readonly Tile[] | undefined {
  if (drawing.kind === 'tile-map') return drawing.tiles;

  return drawing.kind === 'heatmap' ? drawing.cells : undefined;
}

interface Tile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

/** The nearest tile straight ahead, else the nearest one aslant; undefined at the edge of the map. */
function neighbour(tiles: readonly Tile[], active: string | null, key: string): string | undefined {
  const from = tiles.find(({ id }) => id === active);
  if (!from) return undefined;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = steps[key] ?? 1;
  const distances = tiles.flatMap((tile) => {
    const columns = tile.column - from.column;
    const rows = tile.row - from.row;
    const ahead = (isSideways ? columns : rows) * sign;
    const aside = Math.abs(isSideways ? rows : columns);

    return ahead > 0 ? [{ id: tile.id, cost: ahead + aside * 3 }] : [];
  });

  return distances.toSorted((a, b) => a.cost - b.cost)[0]?.id;
}
