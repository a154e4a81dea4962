import type { Drawing } from '../../drawing.ts';
import type { PointMapDrawing } from '../../point-map/pointMapDrawing.ts';
import type { ScatterDrawing } from '../../scatter/scatterDrawing.ts';

const mostDyes = 8;
/** The dyes of the classes of a stack, from 0, in their order. */
const classDyes = { 'class-1': 0, 'class-2': 1, 'class-3': 2, 'class-4': 3, 'class-rest': 7 };

/** What tells the groups of a drawing apart by colour. */
export interface DyesInUse {
  /** Dyes from 0; a single one where colour says nothing. */
  readonly dyes: readonly number[];
  /** Things that have no dye of their own and share a grey. */
  readonly without: number;
}

/** The dyes by which groups are told apart; none is listed that a shape, a dash or a place tells apart already. */
export function dyesInUse(drawing: Drawing): DyesInUse {
  if (drawing.kind === 'groups') {
    return { dyes: drawing.classes.map(({ tone }) => classDyes[tone]), without: 0 };
  }
  if (drawing.kind === 'series') {
    return {
      dyes: drawing.series.slice(0, mostDyes).map((_, index) => index),
      without: Math.max(0, drawing.series.length - mostDyes),
    };
  }
  if (drawing.kind === 'scatter') return scatterDyes(drawing);

  return drawing.kind === 'point-map' ? mapDyes(drawing) : { dyes: [], without: 0 };
}

function scatterDyes({ legend, points }: ScatterDrawing): DyesInUse {
  const isColoured = legend.length > 0;

  return {
    dyes: distinct(legend.flatMap(({ dye }) => dye ?? [])),
    without: isColoured ? points.filter(({ dye }) => dye === null).length : 0,
  };
}

function mapDyes({ groups, dots }: PointMapDrawing): DyesInUse {
  return {
    dyes: distinct(groups.flatMap(({ dye }) => dye ?? [])),
    without: dots.filter(({ dye }) => dye === null).length,
  };
}

const distinct = (dyes: readonly number[]) => [...new Set(dyes)];

/** The drawing without what has no dye of its own. */
export function withDyedOnly(drawing: Drawing): Drawing {
  if (drawing.kind === 'series') {
    return { ...drawing, series: drawing.series.slice(0, mostDyes) };
  }
  if (drawing.kind === 'scatter') {
    return {
      ...drawing,
      points: drawing.points.filter(({ dye }) => dye !== null),
      legend: drawing.legend.filter(({ dye }) => dye !== null),
    };
  }
  if (drawing.kind !== 'point-map') return drawing;

  return {
    ...drawing,
    dots: drawing.dots.filter(({ dye }) => dye !== null),
    groups: drawing.groups.filter(({ dye }) => dye !== null),
  };
}
