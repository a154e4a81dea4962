import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compositionHeight,
  compositionLayout,
  compositionPlaces,
} from '../../../../src/charts/composition/compositionLayout.ts';
import { compositionOf, figureWidths } from '../drawings.ts';

const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 5 });

function placed(parts: readonly number[], width: number) {
  const drawing = compositionOf([parts]);
  const layout = compositionLayout(drawing, width, compositionHeight(drawing, width));
  const [row] = drawing.rows;
  if (!row) throw new Error('no row');
  const whole = { x: 1, y: 20, width: width - 2, height: layout.thickness };

  return { whole, layout, places: compositionPlaces(row, whole, layout) };
}

describe('a bar of parts', () => {
  it('is filled by its parts, one behind the other', () => {
    fc.assert(
      fc.property(counts, figureWidths, (parts, width) => {
        const { whole, places } = placed(parts, width);
        const last = places.parts.at(-1)?.box;

        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(whole.x + whole.width, 6);
      }),
    );
  });

  it('has parts as long as their counts', () => {
    const { whole, places } = placed([3, 1], 500);

    expect(places.parts.map(({ box }) => box.width / whole.width)).toEqual([0.75, 0.25]);
  });

  it('names every part exactly once, in it or beside the bar', () => {
    fc.assert(
      fc.property(counts, figureWidths, (parts, width) => {
        const { places } = placed(parts, width);
        const outside = places.outside.text === '' ? [] : places.outside.text.split(', ');
        const inside = places.parts.filter((part) => part.inside !== null);

        expect(inside.length + outside.length).toBe(parts.length);
      }),
    );
  });

  it('is dark, then light, then grey', () => {
    const { places } = placed([2, 2, 2, 2], 500);

    expect(places.parts.map(({ tone }) => tone)).toEqual(['mark', 'soft', 'rest', 'rest']);
  });
});

describe('the names beside a bar', () => {
  const short = [400, 1, 1, 1, 1];

  it('stand above it where they fit', () => {
    expect(placed(short, 700).layout.isBelow).toBe(false);
  });

  it('stand below it where they would meet the label', () => {
    const { whole, places } = placed(short, 240);

    expect(places.outside.y).toBeGreaterThan(whole.y + whole.height);
  });

  it('make the figure higher where they stand below', () => {
    const drawing = compositionOf([short]);

    expect(compositionHeight(drawing, 240)).toBeGreaterThan(compositionHeight(drawing, 700));
  });
});
