import type { CumulativeDrawing } from '../../../../charts/cumulative/cumulativeDrawing.ts';
import type { Figure } from '../../../../charts/figure.ts';
import type { GroupsDrawing, GroupsRow } from '../../../../charts/groups/groupsDrawing.ts';
import type { PanelDrawing } from '../../../../charts/panels/panelsDrawing.ts';
import type { Drawing } from '../../../../charts/drawing.ts';
import type { RankingDrawing } from '../../../../charts/ranking/rankingDrawing.ts';
import type { TileMapDrawing } from '../../../../charts/tile-map/tileMapDrawing.ts';
import type { HeatmapDrawing } from '../../../../charts/heatmap/heatmapDrawing.ts';
import type { ScatterDrawing } from '../../../../charts/scatter/scatterDrawing.ts';

/** How a figure of a group becomes its panel. */
export interface BodyRules {
  /** In front of the ids of what other panels have too: cells, tiles, rows of parts. */
  readonly prefix: string;
  /** The most rows that a panel shows. */
  readonly rows: number;
  /** The rows of parts that every panel has, in their order. */
  readonly parts: readonly { readonly key: string; readonly name: string }[];
  /** Written where a group has nothing of a part. */
  readonly none: string;
  /** Whether the reader asked for the line of regression. */
  readonly hasFit: boolean;
}

/** The drawing of a figure as a panel of it: its largest rows, its marks named apart from those of other panels. */
export function panelBody(
  { drawing }: Pick<Figure, 'drawing'>,
  rules: BodyRules,
): PanelDrawing | null {
  if (drawing.kind === 'ranking') return rankingBody(drawing, rules);
  if (drawing.kind === 'groups') return groupsBody(drawing, rules);
  if (drawing.kind === 'scatter') return scatterBody(drawing, rules);
  if (drawing.kind === 'slope') return { ...drawing, rows: drawing.rows.slice(0, rules.rows) };
  if (drawing.kind === 'heatmap') return heatmapBody(drawing, rules);
  if (drawing.kind === 'tile-map') return tileBody(drawing, rules);
  if (drawing.kind === 'cumulative') return curveBody(drawing, rules);

  return drawing.kind === 'point-map' ? drawing : null;
}

/** Only the last place that is read off, so that its lines stand clear. */
const curveBody = (drawing: CumulativeDrawing, { prefix }: BodyRules): CumulativeDrawing => ({
  ...drawing,
  guides: drawing.guides.slice(-1).map((guide) => ({ ...guide, id: prefix + guide.id })),
});

function rankingBody(drawing: RankingDrawing, { rows }: BodyRules): RankingDrawing {
  return {
    ...drawing,
    rows: drawing.rows
      .filter(({ tone }) => tone === 'own')
      .slice(0, rows)
      .map((row) => ({ ...row, rank: '', place: '' })),
  };
}

/** The same rows in every panel, also those of which a group has nothing. */
function groupsBody(drawing: GroupsDrawing, { prefix, parts, none }: BodyRules): GroupsDrawing {
  const byId = new Map(drawing.rows.map((row) => [row.id, row]));

  return {
    ...drawing,
    cuts: [],
    rows: parts.map(({ key, name }): GroupsRow => {
      const row = byId.get(key);
      const id = prefix + key;

      return row
        ? { ...row, id, aside: '', parts: row.parts.map((part) => ({ ...part, id })) }
        : { id, name, aside: '', parts: [], text: none };
    }),
  };
}

function scatterBody(drawing: ScatterDrawing, { hasFit }: BodyRules): ScatterDrawing {
  return { ...drawing, legend: [], medians: null, fit: hasFit ? drawing.fit : null };
}

const heatmapBody = (drawing: HeatmapDrawing, { prefix }: BodyRules): HeatmapDrawing => ({
  ...drawing,
  cells: drawing.cells.map((cell) => ({ ...cell, id: prefix + cell.id })),
});

const tileBody = (drawing: TileMapDrawing, { prefix }: BodyRules): TileMapDrawing => ({
  ...drawing,
  tiles: drawing.tiles.map((tile) => ({ ...tile, id: prefix + tile.id })),
});

/** The ids of the marks of a panel. */
export function idsIn(drawing: PanelDrawing): readonly string[] {
  switch (drawing.kind) {
    case 'ranking':
      return drawing.rows.map(({ bar }) => bar.id);
    case 'groups':
      return drawing.rows.map(({ id }) => id);
    case 'scatter':
      return drawing.points.map(({ id }) => id);
    case 'slope':
      return drawing.rows.flatMap(({ from, to }) => [from.id, to.id]);
    case 'heatmap':
      return drawing.cells.map(({ id }) => id);
    case 'tile-map':
      return drawing.tiles.map(({ id }) => id);
    case 'cumulative':
      return [...drawing.guides, ...drawing.dots].map(({ id }) => id);
    case 'point-map':
      return drawing.dots.map(({ id }) => id);
  }
}

/** Whether the marks of a figure stand for groups or places, of which other panels have the same. */
export const isShared = ({ kind }: Drawing) =>
  kind === 'groups' || kind === 'heatmap' || kind === 'tile-map';
