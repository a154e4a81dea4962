import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileClasses, tileStep } from '../../../../src/charts/tile-map/tileClasses.ts';

const labels = (largest: number) => tileClasses(largest).map(({ label }) => label);

const counts = fc.integer({ min: 1, max: 20_000 });

describe('the classes of the map', () => {
  it.each([1, 29, 60])('have fixed limits for counts up to %d', (largest) => {
    expect(labels(largest)).toEqual(['1–2', '3–5', '6–10', '11–20', '21+']);
  });

  it('widen with larger counts', () => {
    expect(labels(90)).toEqual(['1–6', '7–15', '16–30', '31–60', '61+']);
  });

  it('have round limits for thousands of clusters', () => {
    expect(labels(20_000)).toEqual(['1–1400', '1401–3500', '3501–7000', '7001–14000', '14001+']);
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(counts, (largest) => {
        const classes = tileClasses(largest);
        const ends = classes.slice(0, -1).map(({ label }) => Number(label.split('–').at(-1)));

        expect(ends.map((end) => end + 1)).toEqual(classes.slice(1).map(({ from }) => from));
      }),
    );
  });

  it('begin at one and darken from each to the next', () => {
    fc.assert(
      fc.property(counts, (largest) => {
        const classes = tileClasses(largest);
        const steps = classes.map(({ step }) => step);

        expect(classes[0]?.from).toBe(1);
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('the step of a tile', () => {
  it.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [5, 3],
    [6, 4],
    [10, 4],
    [11, 6],
    [20, 6],
    [21, 7],
    [29, 7],
  ])('of %d clusters is %d', (count, step) => {
    expect(tileStep(count, 29)).toBe(step);
  });

  it('is never lighter for more clusters', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        const [few = 1, more = 1, largest = 1] = [a, b, c].toSorted((x, y) => x - y);

        expect(tileStep(more, largest)).toBeGreaterThanOrEqual(tileStep(few, largest));
      }),
    );
  });

  it('tells a province of many from a province of one, however large the data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 20_000 }), (largest) => {
        expect(tileStep(largest, largest)).toBeGreaterThan(tileStep(1, largest));
      }),
    );
  });
});
