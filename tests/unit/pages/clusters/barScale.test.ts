import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barLength,
  barWidth,
  openEnd,
  tickPlaces,
} from '../../../../src/pages/clusters/barScale.ts';
import { barTicks } from '../../../../src/pages/clusters/clusterContext.ts';
import { aClusterRow, anObservation, aUnit } from '../../../support/builders.ts';

const money = aUnit('cny-100m');
const rowOf = (value: number) =>
  aClusterRow({}, { kind: 'value', observation: anObservation({ value }) });

describe('the shared scale of the bars', () => {
  it('is two round steps in the unit shown', () => {
    expect(barTicks([rowOf(2000), rowOf(146)], money, '100m')).toEqual([0, 1000, 2000]);
    expect(barTicks([rowOf(1388.89)], money, 'bn')).toEqual([0, 1000, 2000]);
  });

  it('leaves out what has no rank: a part of a year and contested values', () => {
    const part = aClusterRow(
      {},
      { kind: 'part-year', observation: anObservation({ value: 9000, period: '2023-01/2023-05' }) },
    );

    expect(barTicks([rowOf(200), part], money, '100m').at(-1)).toBe(200);
  });

  it('is a single step where nothing can be compared', () => {
    expect(barTicks([aClusterRow()], money, '100m')).toEqual([0, 1]);
  });

  it('has its ticks where the bars of those values end', () => {
    const places = tickPlaces([0, 1000, 2000]);

    expect(places.map(({ x }) => x)).toEqual([0, 33, 66]);
    expect(barLength(1000, 2000, barWidth)).toBe(33);
  });

  it('keeps every bar and its open end inside the cell', () => {
    const values = fc.double({ min: 0, max: 2000, noNaN: true });

    fc.assert(
      fc.property(values, (value) => {
        const length = barLength(value, 2000, barWidth);

        expect(length).toBeGreaterThan(0);
        expect(length + openEnd).toBeLessThanOrEqual(barWidth);
      }),
    );
  });
});
