import { describe, expect, it } from 'vitest';
import { nextMark } from '../../../../src/charts/frame/nextMark.ts';
import type { Drawing } from '../../../../src/charts/drawing.ts';
import type { MarkFact } from '../../../../src/charts/figure.ts';
import { provinceMapFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { aCountsRow, aTile, countsOf, tileMapOf } from '../drawings.ts';

const fact = (id: string): MarkFact => ({
  id,
  label: id,
  value: '',
  lines: [],
  caution: '',
  filter: null,
});

const figureOf = (drawing: Drawing, ids: readonly string[]) => ({ drawing, marks: ids.map(fact) });

describe('the next mark of a chart', () => {
  const ids = ['32', '33', '35'];
  const bars = figureOf(countsOf(ids.map((id) => aCountsRow({ id }))), ids);

  it.each([
    ['ArrowRight', '33', '35'],
    ['ArrowDown', '33', '35'],
    ['ArrowLeft', '33', '32'],
    ['ArrowUp', '33', '32'],
    ['Home', '35', '32'],
    ['End', '32', '35'],
  ])('by %s from %s is %s', (key, from, to) => {
    expect(nextMark(bars, from, key)).toBe(to);
  });

  it('is the first one where none is active', () => {
    expect([nextMark(bars, null, 'ArrowRight'), nextMark(bars, null, 'ArrowLeft')]).toEqual([
      '32',
      '32',
    ]);
  });

  it('stays at either end', () => {
    expect(nextMark(bars, '35', 'ArrowRight')).toBe('35');
    expect(nextMark(bars, '32', 'ArrowLeft')).toBe('32');
  });

  it('begins again at the first where a filter has taken the active one away', () => {
    expect(nextMark(bars, '44', 'ArrowRight')).toBe('32');
  });

  it.each(['Enter', 'Escape', 'Tab', 'a', ' '])('is none for the key %j', (key) => {
    expect(nextMark(bars, '33', key)).toBeUndefined();
  });

  it('is none in a figure without marks', () => {
    const empty = figureOf({ kind: 'empty', reason: '', cause: 'data' }, []);

    expect([nextMark(empty, null, 'Home'), nextMark(empty, null, 'ArrowDown')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('the next tile of a map', () => {
  // nw  .  ne
  //  .  c  .
  //  s  .  .
  const tiles = [aTile('nw', 0, 0), aTile('ne', 2, 0), aTile('c', 1, 1), aTile('s', 0, 2)];
  const map = figureOf(
    tileMapOf(tiles),
    tiles.map(({ id }) => id),
  );

  it('is the one straight ahead, across a gap', () => {
    expect(nextMark(map, 'nw', 'ArrowRight')).toBe('ne');
    expect(nextMark(map, 'nw', 'ArrowDown')).toBe('s');
  });

  it('is the nearest aslant where none is straight ahead', () => {
    expect(nextMark(map, 'c', 'ArrowLeft')).toBe('nw');
    expect(nextMark(map, 's', 'ArrowRight')).toBe('c');
  });

  it('stays at the edge', () => {
    expect(nextMark(map, 'nw', 'ArrowUp')).toBe('nw');
    expect(nextMark(map, 's', 'ArrowDown')).toBe('s');
  });

  it('goes to the first and last tile by Home and End', () => {
    expect([nextMark(map, 'c', 'Home'), nextMark(map, 'c', 'End')]).toEqual(['nw', 's']);
  });
});

describe('the map of China', () => {
  const figure = provinceMapFigure(contextOf('en'));
  const ids = figure.marks.map(({ id }) => id);
  const arrows = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];

  it('leads from Jiangsu down to Zhejiang and back', () => {
    expect(nextMark(figure, '32', 'ArrowDown')).toBe('33');
    expect(nextMark(figure, '33', 'ArrowUp')).toBe('32');
  });

  it('can be walked to every one of its 34 divisions by arrows alone', () => {
    const reached = new Set(ids.slice(0, 1));
    for (const id of reached) {
      for (const key of arrows) reached.add(nextMark(figure, id, key) ?? id);
    }

    expect([...reached].toSorted()).toEqual(ids.toSorted());
    expect(ids).toHaveLength(34);
  });
});
