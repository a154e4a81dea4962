import type { PointPrecision } from '../../domain/cluster.ts';
import type { zhGeo } from '../zh/geo.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const allOf = (count: number) => (count === 2 ? 'both clusters' : `all ${clusters(count)}`);
const values = (count: number) => `${grouped(count)} ${count === 1 ? 'value' : 'values'}`;

const precisionNames = {
  'own-centroid': 'middle of the place itself',
  'county-centroid': 'middle of the county',
  'prefecture-centroid': 'middle of the prefecture',
} satisfies Record<PointPrecision, string>;

/** Where clusters lie and how they share a total: the point map, the treemap and the heat map. */
export const enGeo: typeof zhGeo = {
  paragraph: (sentences) => sentences.join(' '),
  pointMap: {
    view: 'View of the map',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    reset: 'Whole map (0)',
    moveLeft: 'Move left (Shift ←)',
    moveUp: 'Move up (Shift ↑)',
    moveDown: 'Move down (Shift ↓)',
    moveRight: 'Move right (Shift →)',
    longitude: (degrees) => `${degrees}°E`,
    latitude: (degrees) => `${degrees}°N`,
    lead: ({ name, count, percent }, total) =>
      `${name}: ${grouped(count)} of the ${clusters(total)} with a position, about ${percent}`,
    allIn: (name, total) => `${name}: ${allOf(total)} with a position`,
    tie: (names, count, total) =>
      `Of ${clusters(total)} with a position, ${names} have most: ${grouped(count)} each`,
    only: (name, place) => `Only one cluster has a position: ${name}, ${place}`,
    noRegion: (total) =>
      `${clusters(total)} ${total === 1 ? 'has' : 'have'} a position; the macro-regions are not known`,
    subtitle: (measure) => `Albers equal-area projection; area shows ${measure}`,
    coloured: (by) => `colour shows: ${by}`,
    noValue: 'No comparable value',
    restGroups: (count) => `${grouped(count)} further ${count === 1 ? 'group' : 'groups'}`,
    spread: (places, dots) =>
      `${dots} dots share ${places} ${places === 1 ? 'place' : 'places'} and are spread there.`,
    precise: (parts) =>
      `Positions, for orientation only: ${parts.map(({ precision, count }) => `${grouped(count)} at the ${precisionNames[precision]}`).join(', ')}.`,
    noPoint: (count) =>
      `${clusters(count)} ${count === 1 ? 'has' : 'have'} no position and ${count === 1 ? 'is' : 'are'} not drawn.`,
    noBoundary:
      'No boundary is drawn. A name stands amid the documented clusters of its division, or about the middle of one without any.',
    empty: (count) =>
      `${clusters(count)} ${count === 1 ? 'has' : 'have'} no comparable value (dashed), which is not zero.`,
    contested: (count) =>
      `The sources differ on ${clusters(count)}, drawn dashed as well; see the table.`,
    notPositive: (count) =>
      `${values(count)} ${count === 1 ? 'is' : 'are'} not above zero and also drawn hollow; see the table.`,
    area: 'Area is proportional to the value, but for the smallest dots.',
    keys: 'Ctrl and wheel, two fingers or the keys + and − zoom; drag or Shift and arrow keys move; 0 shows the whole map.',
    position: 'Position',
    sharedPlace: (others) => `shared with ${others} ${others === 1 ? 'other' : 'others'}, spread`,
    precision: precisionNames,
  },
  treemap: {
    subtitle: (measure, by) =>
      by === '' ? `${measure}; tiles: clusters` : `${measure}; frames: ${by}, tiles: clusters`,
    lead: ({ name, percent }, three) => `${name} has ${percent}, the three largest groups ${three}`,
    two: ({ name, percent }) => `${name} is the largest group with ${percent}`,
    tie: (names, percent) => `${names} share the lead with ${percent} each`,
    manyTie: (count, percent) => `${grouped(count)} groups share the lead with ${percent} each`,
    one: (count, value) => `${clusters(count)} with a value come to ${value}`,
    oneGroup: (name, count, value) => `${name}: ${allOf(count)} with a value, together ${value}`,
    share: (percent) => `about ${percent} of the total`,
    groupValue: (value, percent) => `${value}, about ${percent}`,
    others: (count) => `${grouped(count)} ${count === 1 ? 'other' : 'others'}`,
    note: (count) =>
      `Calculated (E): each share is the value over the total of the ${values(count)}; one year, no row inside another.`,
    othersNote: (most) =>
      `At most ${most} tiles: the smallest clusters of a group are one tile together.`,
    zeros: (count) =>
      `${values(count)} ${count === 1 ? 'is' : 'are'} zero and without area: in the table only.`,
    group: 'Group',
    percent: 'Share of total (E)',
  },
  heatmap: {
    subtitle: (rows) => `Named clusters; rows: ${rows}, columns: primary segment`,
    lead: (cell, count, total) => `${cell} leads with ${grouped(count)} of ${clusters(total)}`,
    tie: (cells, count) => `${cells} share the lead with ${clusters(count)} each`,
    manyTie: (cells, count) => `${cells} cells share the lead with ${clusters(count)} each`,
    cellName: (row, column) => (row === '' ? column : `${column} in ${row}`),
    single: (cell, total) =>
      total === 1 ? `The one cluster here: ${cell}` : `${cell}: ${allOf(total)}`,
    cell: (row, column) => `${row}, ${column}`,
    everyRow: 'All clusters',
    everyCluster: 'Named clusters by primary segment',
    count: clusters,
    none: 'none recorded',
    rule: 'Each cluster counts in one cell: that of its group and its primary segment.',
    firstTitle: 'A cluster with several kinds of designation counts in the first.',
    sameAxis: 'Grouped by segment, the rows are provinces instead.',
    zero: 'Dashed: none recorded, which does not mean that there is none.',
    overlap: 'Places of the record may lie inside one another.',
    legend: 'Clusters',
    status: 'Counted from the rows of the data (E)',
    clusters: 'Clusters',
  },
};
