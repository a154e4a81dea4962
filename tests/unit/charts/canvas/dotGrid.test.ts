import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotGrid, nearestDot } from '../../../../src/charts/canvas/dotGrid.ts';
import { dotLayer, otherDye } from '../../../../src/charts/canvas/dotLayer.ts';
import { paintDots, standing } from '../../../../src/charts/canvas/paintDots.ts';
import { proxyDots } from '../../../../src/charts/canvas/proxyDots.ts';

const place = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
const layerOf = (places: readonly { readonly x: number; readonly y: number }[]) =>
  dotLayer(places.map((at, index) => ({ ...at, id: `dot-${index}`, radius: 2, dye: index % 3 })));

describe('the nearest dot', () => {
  it('is the one that looking at all of them finds', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), place, (places, at) => {
        const layer = layerOf(places);
        const found = nearestDot(dotGrid(layer, 400, 300), layer, at.x, at.y, 40);
        const distances = places.map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
        const least = Math.min(...distances);

        if (least > 40) expect(found).toBeUndefined();
        else expect(distances[found ?? -1]).toBe(least);
      }),
    );
  });

  it('is the one on top where two share a place', () => {
    const layer = layerOf([
      { x: 10, y: 10 },
      { x: 10, y: 10 },
    ]);

    expect(nearestDot(dotGrid(layer, 50, 50), layer, 12, 10, 5)).toBe(1);
  });
});

describe('the rings over a canvas', () => {
  const layer = layerOf([
    { x: 10, y: 10 },
    { x: 20, y: 20 },
  ]);

  it('stand at the marks that are looked at or lit, once each', () => {
    const lit = new Map([['dot-1', { choice: 'none', isLit: true } as const]]);

    expect(proxyDots(layer, ['dot-0', null, 'dot-0', 'elsewhere'], lit)).toEqual([
      { id: 'dot-0', cx: 10, cy: 10, r: 5 },
      { id: 'dot-1', cx: 20, cy: 20, r: 5 },
    ]);
  });

  it('are not drawn for what lights a crowd', () => {
    const crowd = Array.from({ length: 41 }, (_, index) => ({ x: index, y: 0 }));
    const lit = new Map(
      crowd.map((_, index) => [`dot-${index}`, { choice: 'none', isLit: true } as const]),
    );

    expect(proxyDots(layerOf(crowd), [], lit)).toEqual([]);
  });
});

describe('painting dots', () => {
  it('paints every dot once: dimmed ones first, selected ones last, the others in the last dye', () => {
    const layer = dotLayer(
      [0, 1, null].map((dye, index) => ({ id: `dot-${index}`, x: index, y: 0, radius: 1, dye })),
    );
    const painted: string[] = [];
    const brush = {
      fillStyle: '',
      globalAlpha: 1,
      beginPath: () => undefined,
      moveTo: () => undefined,
      fill: () => undefined,
      arc: (x: number) => {
        painted.push(`${x} ${brush.fillStyle}`);
      },
    };
    const standings = Uint8Array.from([standing.selected, standing.dimmed, standing.none]);
    paintDots(brush, layer, standings, { dyes: ['blue', 'red', 'grey'], dimmed: 'pale' });

    expect(layer.dyes[2]).toBe(otherDye);
    expect(painted).toEqual(['1 pale', '2 grey', '0 blue']);
  });
});
