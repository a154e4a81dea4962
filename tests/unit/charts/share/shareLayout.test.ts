import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import {
  restWords,
  shareAxisHeight,
  shareHeight,
  sharePlaces,
  shareThickness,
} from '../../../../src/charts/share/shareLayout.ts';
import { shareFigure } from '../../../../src/pages/overview/figures/shareFigure.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { figureWidths } from '../drawings.ts';

const whole = { x: 1, y: 40, width: 698, height: 36 };

/** The estimate errs by some eight percent on the wide side for Latin text. */
const drawnWidth = (text: string, size: number) => textWidth(text, size) * 0.92;

describe('a bar of a share', () => {
  it('is divided at its share', () => {
    const { part, rest } = sharePlaces({ ...whole, x: 0, width: 1000 }, 45);

    expect(part).toMatchObject({ x: 0, width: 450 });
    expect(rest.x).toBe(458);
    expect(rest.x + rest.width).toBe(1000);
  });

  it('keeps both parts inside the whole', () => {
    const shares = fc.double({ min: 0, max: 100, noNaN: true });

    fc.assert(
      fc.property(shares, figureWidths, (share, width) => {
        const { part, rest } = sharePlaces({ ...whole, width }, share);

        expect(part.width).toBeGreaterThanOrEqual(0);
        expect(rest.width).toBeGreaterThanOrEqual(0);
        expect(part.x + part.width).toBeLessThanOrEqual(whole.x + width + 1e-6);
      }),
    );
  });

  it('never lets the rest begin before the share ends', () => {
    const shares = fc.double({ min: 0, max: 100, noNaN: true });

    fc.assert(
      fc.property(shares, figureWidths, (share, width) => {
        const { part, rest } = sharePlaces({ ...whole, width }, share);

        expect(rest.x).toBeGreaterThanOrEqual(part.x + part.width);
      }),
    );
  });

  it('has its label above it', () => {
    expect(sharePlaces(whole, 45).label.y).toBeLessThan(whole.y);
  });

  it.each([328, 358, 460, 640, 774])('has room for the real texts inside at %d px', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const { drawing } = shareFigure(contextOf(language));
      const rows = drawing.kind === 'share' ? drawing.rows : [];
      const tooLong = rows.filter((row) => {
        const { part } = row;
        const places = sharePlaces({ ...whole, width: width - 2 }, part.value);
        const partEnd = places.partText.x + drawnWidth(part.text, 16);
        const restStart = places.restText.x - drawnWidth(restWords(row, places.rest.width), 13);

        return partEnd > places.part.x + places.part.width || restStart < places.rest.x;
      });

      expect(rows).toHaveLength(3);
      expect(tooLong.map(({ rest }) => rest.text)).toEqual([]);
    }
  });
});

describe('the thickness of the bars', () => {
  it('leaves room for a label above each bar in the usual height', () => {
    const thickness = shareThickness(3, shareHeight(3));

    expect(3 * (thickness + 24)).toBeLessThanOrEqual(shareHeight(3) - shareAxisHeight);
  });

  it('gives way on a low figure and stays visible', () => {
    expect(shareThickness(3, shareHeight(3))).toBe(36);
    expect(shareThickness(3, 180)).toBeLessThan(36);
    expect(shareThickness(3, 60)).toBe(12);
  });
});
