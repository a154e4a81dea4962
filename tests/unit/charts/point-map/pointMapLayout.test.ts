import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOverlapping } from '../../../../src/charts/axis/textBox.ts';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import { boxIndex } from '../../../../src/charts/point-map/boxIndex.ts';
import { buttonsBox } from '../../../../src/charts/point-map/buttonsBox.ts';
import {
  dotRadius,
  largestRadius,
  leastRadius,
} from '../../../../src/charts/point-map/dotRadius.ts';
import { graticuleStep, mapProjection } from '../../../../src/charts/point-map/mapProjection.ts';
import { wholeMap } from '../../../../src/charts/point-map/mapView.ts';
import type { PlacedName } from '../../../../src/charts/point-map/nameLabels.ts';
import type {
  PointDot,
  PointMapDrawing,
} from '../../../../src/charts/point-map/pointMapDrawing.ts';
import { pointMapHeight } from '../../../../src/charts/point-map/pointMapHeight.ts';
import { pointMapLayout, viewOfLit } from '../../../../src/charts/point-map/pointMapLayout.ts';
import { mapBoxes, pointLegend } from '../../../../src/charts/point-map/pointMapLegend.ts';
import { canvasDot, mapDotStrokes } from '../../../../src/charts/point-map/pointSigns.ts';
import { nameAnchors } from '../../../../src/domain/nameAnchors.ts';

const size = { width: 800, height: 560 };

function aDot(wish: Partial<PointDot> & { readonly id: string }): PointDot {
  return {
    name: wish.id,
    lon: 120,
    lat: 30,
    value: 100,
    certainty: 'published',
    dye: 1,
    ...wish,
  };
}

const places = Object.entries(nameAnchors).map(([id, anchor], index) => ({
  id,
  name: `Division ${id}`,
  shortName: id,
  isHeld: index % 2 === 0,
  ...anchor,
}));

const drawingOf = (dots: readonly PointDot[]): PointMapDrawing => ({
  kind: 'point-map',
  dots,
  places,
  groups: [
    { name: 'Garments', dye: 1 },
    { name: 'Knitting', dye: 2 },
  ],
  sizes: [
    { value: 100, text: '100' },
    { value: 10, text: '10' },
  ],
  noValueName: 'No value',
});

const layoutOf = (dots: readonly PointDot[], view = wholeMap, at = size) =>
  pointMapLayout(drawingOf(dots), at, view, {
    reserved: buttonsBox(at, view),
    biggest: largestRadius(at.width),
  });

function nameBox({ text, textX, textY }: PlacedName) {
  const half = textWidth(text, 12) / 2;

  return { left: textX - half, right: textX + half, top: textY - 10, bottom: textY + 2 };
}

describe('the projection of the point map', () => {
  it('is equal-area: a degree square covers as many pixels as its area on the globe asks for', () => {
    const project = mapProjection([], size, wholeMap).clipExtent(null);
    const areaAt = (lat: number) => {
      const at = (lon: number, y: number) => project([lon, y]) ?? [0, 0];
      const [ax, ay] = at(105, lat);
      const [bx] = at(106, lat);
      const [, cy] = at(105, lat + 1);

      return Math.abs(bx - ax) * Math.abs(cy - ay);
    };
    const onGlobe = (lat: number) =>
      Math.sin(((lat + 1) * Math.PI) / 180) - Math.sin((lat * Math.PI) / 180);

    expect(areaAt(50) / areaAt(20)).toBeCloseTo(onGlobe(50) / onGlobe(20), 1);
  });

  it('puts the central meridian upright', () => {
    const project = mapProjection([], size, wholeMap).clipExtent(null);

    expect(project([105, 20])?.[0]).toBeCloseTo(project([105, 50])?.[0] ?? NaN);
  });

  it('draws a finer graticule on a larger map', () => {
    expect([1, 4, 20].map(graticuleStep)).toEqual([10, 5, 2]);
  });
});

describe('the layout of the point map', () => {
  it('spreads two dots of one place', () => {
    const { dots } = layoutOf([aDot({ id: 'a' }), aDot({ id: 'b' })]);

    expect(
      Math.hypot((dots[0]?.x ?? 0) - (dots[1]?.x ?? 0), (dots[0]?.y ?? 0) - (dots[1]?.y ?? 0)),
    ).toBeCloseTo(6);
  });

  it('puts east to the right and north above', () => {
    const { dots } = layoutOf([
      aDot({ id: 'kashgar', lon: 76, lat: 39 }),
      aDot({ id: 'harbin', lon: 127, lat: 46 }),
      aDot({ id: 'foshan', lon: 113, lat: 23 }),
    ]);
    const [kashgar, harbin, foshan] = dots;

    expect(kashgar?.x).toBeLessThan(foshan?.x ?? 0);
    expect(foshan?.x).toBeLessThan(harbin?.x ?? 0);
    expect(harbin?.y).toBeLessThan(foshan?.y ?? 0);
  });

  it('names the dots where few are in the frame', () => {
    const drawing = { ...drawingOf([aDot({ id: 'Shengze' })]), places: [] };
    const { names } = pointMapLayout(drawing, size, wholeMap, {
      reserved: buttonsBox(size, wholeMap),
      biggest: 12,
    });

    expect(names.map(({ text }) => text)).toEqual(['Shengze']);
  });

  it('has only what lies in the frame when it is enlarged', () => {
    const dots = [aDot({ id: 'a' }), aDot({ id: 'b', lon: 80, lat: 40 })];
    const { visible } = layoutOf(dots, { zoom: 4, x: -size.width * 3, y: -size.height * 2 });

    expect(visible.map(({ dot }) => dot.id)).not.toContain('b');
  });

  it('draws no name over another, over a dot or over the edge, wherever the dots lie', () => {
    const dot = fc.record({
      lon: fc.double({ min: 78, max: 130, noNaN: true }),
      lat: fc.double({ min: 20, max: 50, noNaN: true }),
      value: fc.option(fc.double({ min: 0, max: 2000, noNaN: true })),
    });
    fc.assert(
      fc.property(
        fc.array(dot, { maxLength: 60 }),
        fc.constantFrom(328, 360, 774, 1400),
        (wishes, width) => {
          const dots = wishes.map((wish, index) => aDot({ id: `dot ${index}`, ...wish }));
          const { names, visible } = layoutOf(dots, wholeMap, { width, height: width * 0.7 });
          const boxes = names.map(nameBox);
          const taken = visible.map(({ x, y, radius }) => ({
            left: x - radius,
            right: x + radius,
            top: y - radius,
            bottom: y + radius,
          }));
          boxes.forEach((box, index) => {
            expect(box.left).toBeGreaterThanOrEqual(0);
            expect(box.right).toBeLessThanOrEqual(width);
            expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other))).toBe(false);
            expect(taken.some((other) => isOverlapping(box, other))).toBe(false);
          });
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the view of a dot that is looked at', () => {
  const drawing = drawingOf([aDot({ id: 'a' }), aDot({ id: 'b', lon: 80, lat: 40 })]);
  const east = { zoom: 4, x: -size.width * 3, y: -size.height * 2 };
  const lit = (...ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { choice: 'none' as const, isLit: true }]));

  it('is moved to a dot outside the frame', () => {
    expect(viewOfLit(drawing, size, east, lit('b')).x).toBeGreaterThan(east.x);
  });

  it('stays for several dots at once, and for none', () => {
    expect(viewOfLit(drawing, size, east, lit('a', 'b'))).toBe(east);
    expect(viewOfLit(drawing, size, east, lit())).toBe(east);
  });
});

describe('the radius of a dot', () => {
  it('makes the area proportional to the value', () => {
    expect(dotRadius(400, 1600, 12)).toBeCloseTo(dotRadius(1600, 1600, 12) / 2);
  });

  it.each([
    ['without a value', null],
    ['of zero', 0],
    ['below zero', -5],
  ])('is the least one %s', (_, value) => {
    expect(dotRadius(value, 100, 12)).toBe(leastRadius);
  });

  it('is bounded on small and large screens', () => {
    expect([320, 720, 3000].map(largestRadius)).toEqual([8, 12, 15]);
  });
});

describe('the signs of a dot on the map', () => {
  it.each([
    ['published', 100, 'solid', []],
    ['about', 100, 'solid', ['plain']],
    ['more-than', 100, 'solid', ['dotted']],
    ['less-than', 100, 'dashed', []],
    ['calculated', 100, 'woven', []],
    ['provisional', 100, 'dashed', []],
    ['published', null, 'empty', []],
    ['published', -3, 'empty', []],
  ] as const)('are those of its certainty: %s, %s', (certainty, value, look, strokes) => {
    const dot = canvasDot({ dot: aDot({ id: 'a', certainty, value }), x: 50, y: 40, radius: 6 });

    expect([dot.look, dot.strokes.map((stroke) => stroke.look)]).toEqual([look, strokes]);
  });

  it('stand around it', () => {
    const [ring] = mapDotStrokes({
      dot: aDot({ id: 'a', certainty: 'more-than' }),
      x: 50,
      y: 40,
      radius: 6,
    });

    expect(ring?.path).toBe('M41 40a9 9 0 0 1 18 0a9 9 0 0 1 -18 0');
  });
});

describe('the legend of the point map', () => {
  it('stays within its width and grows in height instead', () => {
    const drawing = drawingOf([aDot({ id: 'a' })]);
    const narrow = pointLegend(drawing, 120, 8);

    expect(narrow.height).toBeGreaterThan(pointLegend(drawing, 800, largestRadius(800)).height);
    for (const { text, words } of narrow.entries) {
      expect(words.x + textWidth(text, 12)).toBeLessThanOrEqual(120);
    }
  });

  it('stands beside the map in a low box, and above it in a high one', () => {
    const drawing = drawingOf([aDot({ id: 'a' })]);

    expect(mapBoxes(drawing, 880, 250).map).toMatchObject({ top: 0, height: 250 });
    expect(mapBoxes(drawing, 880, 640).map).toMatchObject({ left: 0, width: 880 });
  });

  it('is part of the height of the chart', () => {
    const drawing = drawingOf([aDot({ id: 'a' })]);

    expect(pointMapHeight(drawing, 800)).toBe(
      Math.round(pointLegend(drawing, 800, largestRadius(800)).height + 576),
    );
  });
});

describe('an index of boxes', () => {
  it('finds what looking through all boxes finds', () => {
    const box = fc
      .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: -100, max: 400 })))
      .map(([left = 0, top = 0, width = 0, height = 0]) => ({
        left,
        top,
        right: left + Math.abs(width) + 1,
        bottom: top + Math.abs(height) + 1,
      }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (boxes, asked) => {
        expect(boxIndex(boxes).hits(asked)).toBe(
          boxes.some((other) => isOverlapping(asked, other)),
        );
      }),
    );
  });
});
