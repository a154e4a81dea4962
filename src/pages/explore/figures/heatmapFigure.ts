import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { groupName } from './groupName.ts';
import { frameOf } from './figureFrame.ts';
import { type HeatCell, type HeatFrame, type HeatRows, heatRows } from './heatmapRows.ts';

/** How many clusters each group has in each part of the chain, or in another direction in panels. */
export function heatmapFigure(context: ExploreContext, frame?: HeatFrame): Figure {
  const { wish, locale } = context;
  const { heatmap } = locale.text;
  const rows = heatRows(context, frame);

  return {
    ...frameOf(context, 'heatmap'),
    subtitle: subtitleOf(context, rows),
    title: heatmapTitle(context, rows),
    drawing: {
      kind: 'heatmap',
      rows: rows.rows.map((key) => rowName(context, rows, key)),
      columns: rows.columns.map((key) => groupName(context, rows.across, key)),
      cells: rows.cells.map((cell) => ({
        id: cellId(rows, cell),
        row: cell.row,
        column: cell.column,
        count: cell.clusters.length,
      })),
      legendTitle: heatmap.legend,
      emptyName: heatmap.none,
    },
    marks: rows.cells.map((cell) => cellFact(context, rows, cell)),
    table: heatmapSheet(context, rows),
    notes: [
      heatmap.rule,
      ...(rows.grouping === 'designation' ? [heatmap.firstTitle] : []),
      ...(wish.grouping === 'segment' ? [heatmap.sameAxis] : []),
      locale.text.paragraph([
        ...(rows.cells.some(({ clusters }) => clusters.length === 0) ? [heatmap.zero] : []),
        heatmap.overlap,
      ]),
    ],
    sources: [],
  };
}

/** The fullest cell, or how many share that place. */
function heatmapTitle(context: ExploreContext, rows: HeatRows): string {
  const { locale, clusters } = context;
  const { heatmap } = locale.text;
  const most = rows.cells.reduce((count, cell) => Math.max(count, cell.clusters.length), 0);
  const fullest = rows.cells.filter((cell) => cell.clusters.length === most);
  const [first] = fullest;
  if (!first || most === 0) return locale.text.figure.noCluster;
  if (fullest.length > 3) return heatmap.manyTie(fullest.length, most);
  const cells = locale.format.list(fullest.map((cell) => cellName(context, rows, cell)));
  if (most === clusters.length) return heatmap.single(cells, most);

  return fullest.length === 1
    ? heatmap.lead(cells, most, clusters.length)
    : heatmap.tie(cells, most);
}

function subtitleOf({ locale }: ExploreContext, { grouping }: HeatRows): string {
  const { heatmap, groupings } = locale.text;

  return grouping === 'none' ? heatmap.everyCluster : heatmap.subtitle(groupings[grouping]);
}

/** A cell in a sentence: without a grouping, its segment alone. */
function cellName(context: ExploreContext, rows: HeatRows, cell: HeatCell): string {
  const { row, column } = namesOf(context, rows, cell);

  return context.locale.text.heatmap.cellName(rows.grouping === 'none' ? '' : row, column);
}

const rowName = (context: ExploreContext, { grouping }: HeatRows, key: string) =>
  grouping === 'none' ? context.locale.text.heatmap.everyRow : groupName(context, grouping, key);

export function namesOf(context: ExploreContext, rows: HeatRows, cell: HeatCell) {
  return {
    row: rowName(context, rows, rows.rows[cell.row] ?? ''),
    column: groupName(context, rows.across, rows.columns[cell.column] ?? ''),
  };
}

const cellId = ({ rows, columns }: HeatRows, { row, column }: HeatCell) =>
  `cell-${rows[row] ?? ''}-${columns[column] ?? ''}`;

function cellFact(context: ExploreContext, rows: HeatRows, cell: HeatCell): MarkFact {
  const { dataset, locale } = context;
  const { facts, heatmap, where } = locale.text;
  const { row, column } = namesOf(context, rows, cell);
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id: cellId(rows, cell),
    label: heatmap.cell(row, column),
    value: cell.clusters.length === 0 ? heatmap.none : heatmap.count(cell.clusters.length),
    lines: [
      line(facts.year, where.asOf(dataset.version)),
      line(facts.status, heatmap.status),
      line(facts.source, where.rowSources),
    ],
    caution: '',
    filter: null,
    clusters: cell.clusters.map(({ id }) => id),
  };
}

/** One row a cell, the empty ones too, with what its number is and where it comes from. */
function heatmapSheet(context: ExploreContext, rows: HeatRows): Sheet {
  const { dataset, locale } = context;
  const { heatmap, groupings, facts, where } = locale.text;

  return {
    caption: subtitleOf(context, rows),
    columns: [
      { header: groupings[rows.grouping], kind: 'words' },
      { header: groupings[rows.across], kind: 'words' },
      { header: heatmap.clusters, kind: 'number' },
      { header: facts.year, kind: 'words' },
      { header: facts.status, kind: 'words' },
      { header: facts.source, kind: 'words' },
    ],
    rows: rows.cells.map((cell) => {
      const { row, column } = namesOf(context, rows, cell);
      const count = cell.clusters.length;

      return [
        words(row),
        words(column),
        count === 0 ? words(heatmap.none) : numeric(count, locale.format.number(count)),
        words(where.asOf(dataset.version)),
        words(heatmap.status),
        words(where.rowSources),
      ];
    }),
    rowClusters: rows.cells.map(({ clusters }) => clusters.map(({ id }) => id)),
  };
}
