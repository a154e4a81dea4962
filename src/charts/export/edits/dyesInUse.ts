import type { Drawing } from '../../drawing.ts';

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
  switch (drawing.kind) {
    case 'groups':
      return {
        dyes: drawing.classes.map(({ tone }) => classDyes[tone]),
        without: 0,
      };
    case 'series':
      return {
        dyes: drawing.series.slice(0, mostDyes).map((_, index) => index),
        without: Math.max(0, drawing.series.length - mostDyes),
      };
    case 'scatter':
      return {
        dyes: distinct(drawing.legend.flatMap(({ dye }) => dye ?? [])),
        without: isColoured(drawing) ? drawing.points.filter(({ dye }) => dye === null).length : 0,
      };
    case 'point-map':
      return {
        dyes: distinct(drawing.groups.flatMap(({ dye }) => (dye === 'rest' ? [] : dye - 1))),
        without: drawing.dots.filter(({ dye }) => dye === 'rest').length,
      };
    default:
      return { dyes: [], without: 0 };
  }
}

const isColoured = ({ legend }: { readonly legend: readonly unknown[] }) => legend.length > 0;

const distinct = (dyes: readonly number[]) => [...new Set(dyes)];

/** The drawing without what has no dye of its own. */
export function withDyedOnly(drawing: Drawing): Drawing {
  switch (drawing.kind) {
    case 'series':
      return { ...drawing, series: drawing.series.slice(0, mostDyes) };
    case 'scatter':
      return {
        ...drawing,
        points: drawing.points.filter(({ dye }) => dye !== null),
        legend: drawing.legend.filter(({ dye }) => dye !== null),
      };
    case 'point-map':
      return {
        ...drawing,
        dots: drawing.dots.filter(({ dye }) => dye !== 'rest'),
        groups: drawing.groups.filter(({ dye }) => dye !== 'rest'),
      };
    default:
      return drawing;
  }
}
