import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../../src/charts/axis/textBox.ts';
import type { Box } from '../../../../src/charts/marks/barGeometry.ts';
import { squarified } from '../../../../src/charts/treemap/squarified.ts';
import type { TreemapDrawing } from '../../../../src/charts/treemap/treemapDrawing.ts';
import { treemapHeight, treemapLayout } from '../../../../src/charts/treemap/treemapLayout.ts';
import { figureWidths } from '../drawings.ts';

const frame = { x: 0, y: 0, width: 600, height: 400 };
const area = ({ width, height }: Box) => width * height;
const edges = ({ x, y, width, height }: Box) => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});
/** The same a little smaller, so that neighbours which touch do not overlap by rounding. */
const within = (box: Box) => {
  const { left, right, top, bottom } = edges(box);

  return { left: left + 1e-6, right: right - 1e-6, top: top + 1e-6, bottom: bottom - 1e-6 };
};

const values = fc
  .array(fc.double({ min: 0.5, max: 5000, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map((list) => list.toSorted((a, b) => b - a));

describe('squarified boxes', () => {
  it('are those of the worked example of the paper', () => {
    const boxes = squarified([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 });

    expect(boxes[0]).toEqual({ x: 0, y: 0, width: 3, height: 2 });
    expect(boxes[1]).toEqual({ x: 0, y: 2, width: 3, height: 2 });
    expect(boxes[2]?.width).toBeCloseTo(12 / 7);
    expect(boxes[2]?.height).toBeCloseTo(7 / 3);
  });

  it('have the share of the area that their value has of all', () => {
    fc.assert(
      fc.property(values, (list) => {
        const total = list.reduce((sum, value) => sum + value, 0);
        squarified(list, frame).forEach((box, index) => {
          expect(area(box)).toBeCloseTo(((list[index] ?? 0) / total) * area(frame), 4);
        });
      }),
    );
  });

  it('neither overlap nor leave the frame', () => {
    fc.assert(
      fc.property(values, (list) => {
        const boxes = squarified(list, frame).map(within);
        boxes.forEach((box, index) => {
          expect(isInside(box, edges(frame))).toBe(true);
          expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['zero', [0, 0]],
    ['below zero', [-3]],
  ])('have no area where all values are %s', (_, list) => {
    expect(squarified(list, frame).map(area)).toEqual(list.map(() => 0));
  });

  it('are none of no values', () => {
    expect(squarified([], frame)).toEqual([]);
  });
});

function drawingOf(sizes: readonly (readonly number[])[], name = 'Zhejiang'): TreemapDrawing {
  return {
    kind: 'treemap',
    groups: sizes.map((tiles, index) => ({
      id: `group-${index}`,
      name,
      shortName: 'ZJ',
      share: '31%',
      tiles: tiles.map((value, at) => ({
        id: `${index}-${at}`,
        value,
        name: `Keqiao ${at}`,
        tone: 'own',
      })),
    })),
  };
}

describe('the layout of a treemap', () => {
  it('puts every tile in the frame of its group', () => {
    const groups = treemapLayout(drawingOf([[5, 3], [4], [1, 1, 1]]), 600, 400);

    for (const { box, tiles } of groups) {
      for (const { box: tile } of tiles) expect(isInside(within(tile), edges(box))).toBe(true);
    }
  });

  it('names tiles inside of them and clear of the plate of their group', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 });

    fc.assert(
      fc.property(fc.array(sizes, { minLength: 1, maxLength: 8 }), figureWidths, (all, width) => {
        const groups = treemapLayout(drawingOf(all), width, treemapHeight(width));
        for (const { tiles, plate } of groups) {
          for (const { box, plate: own } of tiles) {
            if (!own) continue;
            expect(isInside(edges(own.box), edges(box))).toBe(true);
            expect(plate && isOverlapping(edges(own.box), edges(plate.box))).not.toBe(true);
          }
        }
      }),
    );
  });

  it('names a tile that has room, and leaves a name out rather than cutting it', () => {
    const [wide] = treemapLayout(drawingOf([[5]]), 600, 400);
    const [narrow] = treemapLayout(drawingOf([[5]]), 60, 400);

    expect(wide?.tiles[0]?.plate?.name.text).toBe('Keqiao 0');
    expect(narrow?.tiles[0]?.plate).toBeNull();
  });

  it('writes name and share on a plate inside the frame', () => {
    const [group] = treemapLayout(drawingOf([[5], [4]]), 600, 400);

    expect(group?.plate?.name.text).toBe('Zhejiang');
    expect(group?.plate && isInside(edges(group.plate.box), edges(group.box))).toBe(true);
  });

  it('writes the short name where the long one does not fit, and never a part of it', () => {
    const written = treemapLayout(drawingOf(Array.from({ length: 40 }, () => [1])), 328, 300).map(
      ({ plate }) => plate?.name.text ?? '',
    );

    expect(new Set(written)).toEqual(new Set(['ZJ', '']));
  });

  it('leaves out a plate where nothing fits', () => {
    const [, small] = treemapLayout(drawingOf([[10_000], [1]]), 358, 300);

    expect(small?.plate).toBeNull();
  });

  it('is as high as its width asks for, within limits', () => {
    expect([328, 774, 1400].map(treemapHeight)).toEqual([300, 480, 560]);
  });
});
