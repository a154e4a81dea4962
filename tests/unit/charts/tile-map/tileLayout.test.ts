import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import {
  legendSwatch,
  tileLayout,
  tileMapHeight,
  tilePlace,
} from '../../../../src/charts/tile-map/tileLayout.ts';
import { provinceMapFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { aTile, figureWidths } from '../drawings.ts';

const cells = Array.from({ length: 64 }, (_, index) => aTile('浙', index % 8, index >> 3));

const heights = fc.integer({ min: 200, max: 800 });

function placesIn(width: number, height: number) {
  const layout = tileLayout(width, height);

  return cells.map((tile) => tilePlace(tile, layout).box);
}

describe('the map of tiles', () => {
  it('stays inside its box', () => {
    fc.assert(
      fc.property(figureWidths, heights, (width, height) => {
        const boxes = placesIn(width, height);
        const right = Math.max(...boxes.map((box) => box.x + box.width));
        const bottom = Math.max(...boxes.map((box) => box.y + box.height));

        expect(Math.min(...boxes.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width + 1e-6);
        expect(bottom).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });

  it('stays inside the height that it asked for', () => {
    fc.assert(
      fc.property(figureWidths, (width) => {
        const boxes = placesIn(width, tileMapHeight(width));

        expect(Math.max(...boxes.map((box) => box.y + box.height))).toBeLessThanOrEqual(
          tileMapHeight(width) + 1e-6,
        );
      }),
    );
  });

  it('leaves a gap between neighbours', () => {
    fc.assert(
      fc.property(figureWidths, heights, (width, height) => {
        const [first, second] = placesIn(width, height);

        expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeCloseTo(4, 6);
      }),
    );
  });

  it('stands in the middle of a box that is wider than it needs', () => {
    const { left, tileWidth } = tileLayout(1400, 500);

    expect(left * 2 + tileWidth * 8 + 4 * 7).toBeCloseTo(1400, 6);
  });
});

describe('the name in a tile', () => {
  const province = aTile('33', 0, 0, { name: 'Zhejiang', shortName: 'ZJ' });

  it('is the whole name where it fits', () => {
    expect(tilePlace(province, tileLayout(700, 520)).name).toBe('Zhejiang');
  });

  it('is the short name on a phone', () => {
    expect(tilePlace(province, tileLayout(358, 340)).name).toBe('ZJ');
  });

  it.each([328, 358, 460, 640, 774, 1344])('fits every division at %d px', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const { drawing } = provinceMapFigure(contextOf(language));
      const tiles = drawing.kind === 'tile-map' ? drawing.tiles : [];
      const layout = tileLayout(width, tileMapHeight(width));
      const size = layout.isSmall ? 11 : 12; // As the style sheet of the map has them.
      const tooWide = tiles
        .map((tile) => tilePlace(tile, layout))
        .filter(({ name, namePlace, box }) => {
          return namePlace.x + textWidth(name, size) > box.x + box.width;
        });

      expect(tiles).toHaveLength(34);
      expect(tooWide.map(({ name }) => name)).toEqual([]);
    }
  });
});

describe('the legend of the tile map', () => {
  it.each([
    [['1–2', '3–5', '21+'], true, 33],
    [['1–2', '3–5', '21+'], false, 38],
  ])('has classes of the same width while their limits are short: %s', (labels, isSmall, width) => {
    expect(legendSwatch(labels, isSmall)).toBe(width);
  });

  it('has classes that are wider than their limits', () => {
    const labels = ['121–300', '601–1200'];

    expect(legendSwatch(labels, true)).toBeGreaterThan(textWidth('601–1200', 11));
  });
});
