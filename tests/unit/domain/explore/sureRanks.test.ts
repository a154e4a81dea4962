import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/domain/explore/reading.ts';
import { hasUnsettled, unsettledAbove } from '../../../../src/domain/explore/sureRanks.ts';
import type { Qualifier } from '../../../../src/domain/observation.ts';
import { aCluster, anObservation } from '../../../support/builders.ts';

const place = { cluster: aCluster(), year: 2019, borrowedYears: 0 };
const bound = (qualifier: Qualifier, value: number): Reading => ({
  kind: 'measured',
  ...place,
  observation: anObservation({ qualifier, value }),
});
const contested = (...values: readonly number[]): Reading => ({
  kind: 'contested',
  ...place,
  observations: values.map((value) => anObservation({ value })),
});
const missing: Reading = { kind: 'missing', cluster: place.cluster, reason: 'not-published' };

describe('what is above a settled value', () => {
  it.each<readonly [string, Reading, readonly (readonly [number, number])[]]>([
    [
      'an exact value',
      bound('=', 500),
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'a rounded value',
      bound('~', 500),
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'a missing value',
      missing,
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'a lower bound of the middle',
      bound('>', 200),
      [
        [0, 1],
        [1, 0],
        [1, 0],
      ],
    ],
    [
      'an upper bound of the middle',
      bound('<', 200),
      [
        [0, 0],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'differing sources around the middle',
      contested(150, 250),
      [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'differing sources of which one is the middle',
      contested(200, 100),
      [
        [0, 0],
        [0, 0],
        [0, 1],
      ],
    ],
  ])('is counted for %s', (_, reading, expected) => {
    expect(unsettledAbove([300, 200, 100], [reading])).toEqual(
      expected.map(([surely, possibly]) => ({ surely, possibly })),
    );
  });

  it('adds up over all that is not settled', () => {
    expect(
      unsettledAbove([10], [bound('>', 20), bound('>', 5), bound('<', 15), contested(1, 2)]),
    ).toEqual([{ surely: 1, possibly: 2 }]);
  });
});

describe('readings', () => {
  it('are not settled where a bound or differing sources are among them', () => {
    expect(hasUnsettled([bound('=', 1), missing])).toBe(false);
    expect(hasUnsettled([bound('<', 1)])).toBe(true);
    expect(hasUnsettled([contested(1, 2)])).toBe(true);
  });
});
