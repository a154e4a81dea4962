import { describe, expect, it } from 'vitest';
import {
  type ExportSizeName,
  exportSizes,
  isTooLarge,
  type Multiple,
  multiples,
  pictureSize,
  pixelsOf,
} from '../../../../src/charts/export/exportSize.ts';

const screen = { width: 694, height: 420 };
const pixels = (name: ExportSizeName, multiple: Multiple) =>
  pixelsOf(pictureSize(name, multiple, screen));

describe('the pixels of a picture', () => {
  it.each([
    ['slide', 1, { width: 1920, height: 1080 }],
    ['slide', 2, { width: 3840, height: 2160 }],
    ['slide', 4, { width: 7680, height: 4320 }],
    ['a4', 1, { width: 2480, height: 1736 }],
    ['a4', 2, { width: 4960, height: 3472 }],
    ['a4', 4, { width: 9920, height: 6944 }],
    ['square', 1, { width: 1080, height: 1080 }],
    ['square', 2, { width: 2160, height: 2160 }],
    ['square', 4, { width: 4320, height: 4320 }],
    ['screen', 1, { width: 694, height: 420 }],
    ['screen', 2, { width: 1388, height: 840 }],
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
  it('is the width of A4 at 300 dots to the inch', () => {
    const { width } = pixels('a4', 1);

    expect((width / pictureSize('a4', 1, screen).dpi) * 25.4).toBeCloseTo(210, 0);
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

  it('makes text of 13 pixels 26 pixels high on a slide', () => {
    expect(13 * pictureSize('slide', 1, screen).scale).toBe(26);
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
