import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotGrid, nearestDot } from '../../../../src/charts/canvas/dotGrid.ts';
import type { DotColours } from '../../../../src/charts/canvas/dotColours.ts';
import {
  dotLayer,
  type DotStroke,
  type LayerDot,
  otherDye,
} from '../../../../src/charts/canvas/dotLayer.ts';
import {
  type DotBrush,
  mostArcs,
  paintDots,
  standing,
} from '../../../../src/charts/canvas/paintDots.ts';
import { strokeBatches } from '../../../../src/charts/canvas/paintStrokes.ts';
import { dotLooks } from '../../../../src/charts/marks/dotLook.ts';
import { proxyDots } from '../../../../src/charts/canvas/proxyDots.ts';

const aDot = (wish: Partial<LayerDot>): LayerDot => ({
  id: 'dot',
  x: 0,
  y: 0,
  radius: 2,
  dye: 0,
  look: 'solid',
  strokes: [],
  ...wish,
});
const colours: DotColours = {
  dyes: ['blue', 'red', 'grey'].map((colour) => ({ colour, weave: `${colour} weave` })),
  dimmed: 'pale',
  halo: 'white',
  selected: 'black',
  conflict: 'crimson',
};

const place = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
const layerOf = (places: readonly { readonly x: number; readonly y: number }[]) =>
  dotLayer(places.map((at, index) => aDot({ ...at, id: `dot-${index}`, dye: index % 3 })));

describe('the nearest dot', () => {
  it('is the one that looking at all of them finds', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), place, (places, at) => {
        const layer = layerOf(places);
        const found = nearestDot(dotGrid(layer, 400, 300), layer, at.x, at.y, 40);
        const distances = places.map(({ x, y }) => Math.max(0, Math.hypot(x - at.x, y - at.y) - 2));
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

describe('a dot under the pointer', () => {
  it('is found from its edge, however large it is', () => {
    const layer = dotLayer([aDot({ x: 100, y: 100, radius: 60 }), aDot({ x: 10, y: 10 })]);
    const grid = dotGrid(layer, 200, 200);

    expect(nearestDot(grid, layer, 155, 100, 3)).toBe(0);
    expect(nearestDot(grid, layer, 165, 100, 3)).toBeUndefined();
  });

  it('is the small one that lies on a large one', () => {
    const layer = dotLayer([aDot({ x: 50, y: 50, radius: 12 }), aDot({ x: 56, y: 50 })]);

    expect(nearestDot(dotGrid(layer, 100, 100), layer, 57, 50, 3)).toBe(1);
    expect(nearestDot(dotGrid(layer, 100, 100), layer, 45, 50, 3)).toBe(0);
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

const nameOf = (style: DotBrush['fillStyle']) => (typeof style === 'string' ? style : 'pattern');

describe('painting dots', () => {
  /** What a brush was asked for, one line a fill or stroke: the places of its circles, and how. */
  function painted(dots: readonly LayerDot[], standings: readonly number[]): readonly string[] {
    const done: string[] = [];
    let places: number[] = [];
    let dash = '';
    const brush: DotBrush = {
      fillStyle: '',
      strokeStyle: '',
      lineWidth: 1,
      globalAlpha: 1,
      beginPath: () => {
        places = [];
      },
      moveTo: () => undefined,
      arc: (x) => void places.push(x),
      setLineDash: (lengths: readonly number[]) => {
        dash = lengths.join(' ');
      },
      fill: () => void done.push(`fill ${places.join(',')} ${nameOf(brush.fillStyle)}`),
      stroke: () =>
        void done.push(`edge ${places.join(',')} ${nameOf(brush.strokeStyle)} ${dash}`.trim()),
    };
    paintDots(brush, dotLayer(dots), {
      standings: Uint8Array.from(standings),
      colours,
      stamp: (colour, stamped) => void done.push(`stamp ${stamped.length} ${colour}`),
    });

    return done;
  }

  it('stamps a colour of too many dots for a path, and paints the rest', () => {
    const many = Array.from({ length: mostArcs + 1 }, (_, x) => aDot({ x, dye: 0 }));

    const all = [...many, aDot({ x: -1, dye: null })];

    expect(
      painted(
        all,
        all.map(() => standing.none),
      ),
    ).toEqual([`stamp ${mostArcs + 1} blue`, 'fill -1 grey']);
  });

  it('paints every dot once: dimmed ones first, selected ones last and ringed, the others in the last dye', () => {
    const dots = [0, 1, null].map((dye, x) => aDot({ x, dye }));

    expect(dotLayer(dots).dyes[2]).toBe(otherDye);
    expect(painted(dots, [standing.selected, standing.dimmed, standing.none])).toEqual([
      'fill 1 pale',
      'fill 2 grey',
      'fill 0 blue',
      'edge 0 black',
    ]);
  });

  it('shows by the fill and the edge how sure a value is', () => {
    const dots = dotLooks.map((look, x) => aDot({ x, look, dye: 1 }));

    expect(
      painted(
        dots,
        dots.map(() => standing.none),
      ),
    ).toEqual([
      'fill 0 red',
      'fill 1 red weave',
      'edge 1 red',
      'fill 2 white',
      'edge 2 red 3 3',
      'fill 3 white',
      'edge 3 red',
      'fill 4 white',
      'edge 4 red 1.5 1.5',
    ]);
  });

  it('paints dots that look alike together', () => {
    expect(painted([aDot({ x: 1 }), aDot({ x: 2 }), aDot({ x: 3, dye: 2 })], [0, 0, 0])).toEqual([
      'fill 1,2 blue',
      'fill 3 grey',
    ]);
  });
});

describe('the lines of doubt on a canvas', () => {
  const line = (path: string, wish: Partial<DotStroke> = {}): DotStroke => ({
    path,
    look: 'plain',
    opacity: 1,
    ...wish,
  });

  it('are in the dye of their dot, brackets in the colour of a conflict, all in the grey of a dimmed dot', () => {
    const layer = dotLayer([
      aDot({ dye: 1, strokes: [line('M1'), line('M2', { look: 'conflict' })] }),
      aDot({ dye: null, strokes: [line('M3')] }),
      aDot({ strokes: [line('M4'), line('M5', { look: 'conflict' })] }),
    ]);
    const standings = Uint8Array.from([standing.none, standing.none, standing.dimmed]);
    const batches = strokeBatches(layer, standings, colours);

    expect(batches.map(({ path, colour }) => `${path} ${colour}`)).toEqual([
      'M1 red',
      'M2 crimson',
      'M3 grey',
      'M4 pale',
      'M5 pale',
    ]);
  });

  it('are drawn in one path where they look alike, and apart where they fade', () => {
    const strokes = [line('M1'), line('M2', { opacity: 0.5 })];
    const layer = dotLayer([aDot({ strokes }), aDot({ strokes })]);

    expect(
      strokeBatches(layer, new Uint8Array(2), colours).map(({ path, opacity }) => [path, opacity]),
    ).toEqual([
      ['M1M1', 1],
      ['M2M2', 0.5],
    ]);
  });
});

describe('a mark of two dots', () => {
  it('is found at the first of them', () => {
    const layer = dotLayer([aDot({ id: 'a', x: 1 }), aDot({ id: 'a', x: 2 })]);

    expect(layer.indexById.get('a')).toBe(0);
  });
});
