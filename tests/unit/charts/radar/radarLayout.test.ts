import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radarHeight } from '../../../../src/charts/radar/radarHeight.ts';
import { axisLabel, axisPoint, radarLayout } from '../../../../src/charts/radar/radarLayout.ts';
import { pointShape, radarRows } from '../../../../src/charts/radar/radarRows.ts';
import { figureWidths, radarOf } from '../drawings.ts';

const axes = ['Profit', 'Employment', 'Main business income, above designated size', 'Exports'];
const drawing = radarOf(axes, ['Keqiao', 'Changle']);

describe('a radar', () => {
  it('stands inside its box at any width', () => {
    fc.assert(
      fc.property(figureWidths, (width) => {
        const height = radarHeight(drawing, width);
        const layout = radarLayout(drawing, width, height);
        const points = axes.map((_, index) => axisPoint(layout, index, axes.length, 1));

        expect(points.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(
          true,
        );
      }),
    );
  });

  it('has its first axis at the top and the others clockwise', () => {
    const layout = radarLayout(drawing, 400, 400);
    const [top, right] = [0, 1].map((index) => axisPoint(layout, index, 4, 1));

    expect(top).toEqual({ x: layout.centre.x, y: layout.centre.y - layout.radius });
    expect(right?.x).toBeCloseTo(layout.centre.x + layout.radius);
  });

  it('breaks long names of axes into at most three lines, outside the web', () => {
    const layout = radarLayout(drawing, 400, 400);
    const labels = axes.map((_, index) => axisLabel(layout, axes, index));

    expect(Math.max(...labels.map(({ lines }) => lines.length))).toBeLessThanOrEqual(3);
    expect(labels.map(({ textAnchor }) => textAnchor)).toEqual([
      'middle',
      'start',
      'middle',
      'end',
    ]);
  });

  it('breaks its legend where the names do not fit', () => {
    const names = ['Keqiao', 'Changle', 'Xiaoshan', 'Puning'];
    const wide = radarLayout(radarOf(axes, names), 900, 400).legend;
    const narrow = radarLayout(radarOf(axes, names), 240, 400).legend;

    expect(new Set(wide.map(({ y }) => y)).size).toBe(1);
    expect(new Set(narrow.map(({ y }) => y)).size).toBeGreaterThan(1);
  });

  it('has a row an axis with a value a profile', () => {
    expect(radarRows(radarOf(['Profit'], ['Keqiao', 'Changle']))).toEqual([
      { index: 0, profile0: 50, profile1: 50 },
    ]);
  });

  it('tells four profiles apart by the shapes of their points', () => {
    expect(new Set([0, 1, 2, 3].map((profile) => pointShape(profile, 0, 0))).size).toBe(4);
  });
});
