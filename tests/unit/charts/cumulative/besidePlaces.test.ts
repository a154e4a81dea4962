import { describe, expect, it } from 'vitest';
import { besidePlaces } from '../../../../src/charts/cumulative/besidePlaces.ts';
import type { CumulativeDrawing } from '../../../../src/charts/cumulative/cumulativeDrawing.ts';

const drawing: CumulativeDrawing = {
  kind: 'cumulative',
  shape: 'lorenz',
  dots: [],
  guides: [],
  last: 100,
  unit: '%',
  diagonal: 'Equal shares',
  area: null,
  beside: [
    { label: 'Largest fifth', up: 80, text: '80% E' },
    { label: 'Smallest fifth', up: 20, text: '20% E' },
  ],
};
const room = { left: 500, right: 1000, top: 10, bottom: 400 };

describe('what stands beside a square', () => {
  it('is drawn as bars of one scale, in the order given', () => {
    const [first, second] = besidePlaces(drawing, room);

    expect(first?.label.text).toBe('Largest fifth');
    expect(first?.bar.width).toBeCloseTo(4 * (second?.bar.width ?? 0));
    expect(first?.bar.x).toBe(second?.bar.x);
  });

  it('keeps inside the room', () => {
    for (const { bar, value } of besidePlaces(drawing, room)) {
      expect(bar.x).toBeGreaterThan(room.left);
      expect(value.x).toBeLessThan(room.right);
      expect(bar.y).toBeGreaterThan(room.top);
      expect(bar.y + bar.height).toBeLessThan(room.bottom);
    }
  });

  it.each([
    ['narrow', drawing, { ...room, right: 600 }],
    ['low', drawing, { ...room, bottom: 40 }],
    ['that of a panel', { ...drawing, isPanel: true }, room],
    ['wide but there is nothing to say', { ...drawing, beside: [] }, room],
  ])('is left out where the room is %s', (_, given, place) => {
    expect(besidePlaces(given, place)).toEqual([]);
  });
});
