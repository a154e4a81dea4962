import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centimetresOf,
  type CustomSize,
  customSize,
  type ExportSizeName,
  exportSizes,
  firstCustomSize,
  inUnit,
  isTooLarge,
  isUsable,
  type Multiple,
  multiples,
  pictureSize,
  pixelsOf,
  pointsOf,
  smallestTextPt,
  smallestTextPx,
} from '../../../../src/charts/export/exportSize.ts';

const screen = { width: 694, height: 420 };
const pixels = (name: ExportSizeName, multiple: Multiple) =>
  pixelsOf(pictureSize(name, multiple, screen));
const centimetres = (width: number, height: number, dpi = 300): CustomSize => ({
  unit: 'cm',
  width,
  height,
  dpi,
});

describe('the pixels of a picture', () => {
  it.each([
    ['slide', 1, { width: 1920, height: 1080 }],
    ['slide', 2, { width: 3840, height: 2160 }],
    ['slide', 4, { width: 7680, height: 4320 }],
    ['slide-4-3', 1, { width: 1600, height: 1200 }],
    ['slide-half', 1, { width: 960, height: 1080 }],
    ['a4', 1, { width: 1890, height: 1065 }],
    ['a4-column', 1, { width: 980, height: 735 }],
    ['square', 1, { width: 1080, height: 1080 }],
    ['square', 2, { width: 2160, height: 2160 }],
    ['cover', 1, { width: 900, height: 383 }],
    ['phone', 1, { width: 1080, height: 1440 }],
    ['screen', 1, { width: 694, height: 420 }],
    ['screen', 4, { width: 2776, height: 1680 }],
  ] as const)('for %s at %d times are %j', (name, multiple, expected) => {
    expect(pixels(name, multiple)).toEqual(expected);
  });

  it('are whole ones, whatever the figure measured on the screen', () => {
    const size = pictureSize('screen', 1, { width: 693.6, height: 419.4 });

    expect(pixelsOf(size)).toEqual({ width: 694, height: 419 });
  });
});

describe('the size of a picture in a document', () => {
  it.each([
    ['slide', 33.87],
    ['slide-4-3', 25.4],
    ['slide-half', 16.93],
    ['a4', 16],
    ['a4-column', 8.3],
  ] as const)('of %s is %f cm across', (name, width) => {
    expect(centimetresOf(pictureSize(name, 1, screen)).width).toBeCloseTo(width, 1);
  });

  it.each(exportSizes)('is the same at every multiple of %s', (name) => {
    const inches = multiples.map(
      (multiple) => pixels(name, multiple).width / pictureSize(name, multiple, screen).dpi,
    );

    expect(Math.max(...inches) - Math.min(...inches)).toBeLessThan(0.01);
  });

  it.each(exportSizes)('leaves the layout of %s as it is, so that text keeps its size', (name) => {
    const widths = multiples.map((multiple) => pictureSize(name, multiple, screen).width);

    expect(new Set(widths).size).toBe(1);
  });

  it.each(exportSizes)('leaves the smallest text of %s at 8 points at least', (name) => {
    const points = pointsOf(smallestTextPx, pictureSize(name, 1, screen));

    expect(points).toBeGreaterThanOrEqual(smallestTextPt);
  });

  it('makes labels of 13 pixels 26 pixels high on a slide', () => {
    expect(13 * pictureSize('slide', 1, screen).scale).toBe(26);
  });
});

describe('a size of one’s own', () => {
  it('has the pixels that follow from its length and density', () => {
    expect(pixelsOf(customSize(centimetres(16, 10), 1))).toEqual({ width: 1890, height: 1181 });
  });

  it('leaves the smallest text at 8 points wherever a chart of its width can be read', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 60, noNaN: true }),
        fc.integer({ min: 72, max: 600 }),
        (width, dpi) => {
          const size = customSize(centimetres(width, 10, dpi), 1);

          expect(pointsOf(smallestTextPx, size)).toBeGreaterThanOrEqual(smallestTextPt);
        },
      ),
    );
  });

  it('has smaller text where it is narrower than any chart', () => {
    const size = customSize(centimetres(5, 5), 1);

    expect(pointsOf(smallestTextPx, size)).toBeLessThan(smallestTextPt);
  });

  it('stays what it is in the other unit', () => {
    const there = inUnit(firstCustomSize, 'px');

    expect([there.width, there.height]).toEqual([1890, 1417]);
    expect(inUnit(there, 'cm')).toEqual(firstCustomSize);
  });

  it.each([
    [firstCustomSize, true],
    [centimetres(1, 10), false],
    [centimetres(16, 200), false],
    [centimetres(16, 10, 50), false],
    [{ ...firstCustomSize, width: NaN }, false],
    [{ unit: 'px', width: 200, height: 16_384, dpi: 96 } as const, true],
  ])('%j can be made: %s', (custom, expected) => {
    expect(isUsable(custom)).toBe(expected);
  });
});

describe('a picture', () => {
  it('of every usual size can be drawn', () => {
    const tooLarge = exportSizes.flatMap((name) =>
      multiples.filter((multiple) => isTooLarge(pictureSize(name, multiple, screen))),
    );

    expect(tooLarge).toEqual([]);
  });

  it('with a longer side than browsers draw is too large', () => {
    expect(isTooLarge(pictureSize('screen', 4, { width: 4097, height: 100 }))).toBe(true);
    expect(isTooLarge(pictureSize('screen', 4, { width: 4096, height: 100 }))).toBe(false);
    expect(isTooLarge(pictureSize('screen', 4, { width: 100, height: 4097 }))).toBe(true);
  });

  it('with a larger area than browsers draw is too large', () => {
    const side = { width: 16_384, height: 16_384, scale: 1, dpi: 96 };

    expect(isTooLarge(side)).toBe(false);
    expect(isTooLarge({ ...side, height: 16_384, width: 16_385 })).toBe(true);
  });
});
