import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLine } from '../../../src/domain/line.ts';
import { isBound, type Observation, qualifiers } from '../../../src/domain/observation.ts';
import { periodYear } from '../../../src/domain/period.ts';
import { breakKinds, type SeriesBreak } from '../../../src/domain/seriesBreak.ts';
import { anObservation, aSeriesBreak } from '../../support/builders.ts';

const years = fc.integer({ min: 2000, max: 2010 }).map(String);
const indicators = fc.constantFrom('gross-output', 'enterprises');

const observations = fc.array(
  fc
    .record({
      period: fc.oneof(
        { weight: 4, arbitrary: years },
        years.map((year) => `${year}-06-30`),
        years.map((year) => `${year}-01/${year}-10`),
        fc.constant(''),
      ),
      indicator: indicators,
      qualifier: fc.constantFrom(...qualifiers),
      conflictGroup: fc.constantFrom('', '', '', 'rivals'),
    })
    .map(anObservation),
  { maxLength: 12 },
);
const breaks = fc.array(
  fc
    .record({
      period: years,
      kind: fc.constantFrom(...breakKinds),
      indicators: fc.uniqueArray(indicators, { minLength: 1 }),
      areas: fc.constantFrom([], ['keqiao'], ['shengze']),
    })
    .map(aSeriesBreak),
  { maxLength: 4 },
);

const yearOf = ({ period }: Pick<Observation, 'period'>) => periodYear(period) ?? 0;

/** Whether a break of the area lies between two readings, or makes the later ones incomparable. */
function liesBetween(one: SeriesBreak, from: Observation, to: Observation): boolean {
  const concerns = [from, to].every(
    ({ area, indicator }) =>
      (one.areas.length === 0 || one.areas.includes(area)) && one.indicators.includes(indicator),
  );
  const at = periodYear(one.period) ?? 0;
  const isCrossed = yearOf(from) < at && at <= yearOf(to);
  const isAfterScope = one.kind === 'different-scope' && at <= yearOf(to);

  return concerns && (isCrossed || isAfterScope);
}

describe('any line', () => {
  it('has no stretch with a break between its ends', () => {
    fc.assert(
      fc.property(observations, breaks, (rows, stops) => {
        const { stretches } = brokenLine(rows, stops, 3);

        expect(
          stretches.filter(({ from, to }) => stops.some((one) => liesBetween(one, from, to))),
        ).toEqual([]);
      }),
    );
  });

  it('joins only undisputed points of one measure', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const { stretches } = brokenLine(rows, [], 3);
        const isUnsound = (end: Observation) =>
          isBound(end) || end.conflictGroup !== '' || end.period.kind === 'span';

        expect(
          stretches.filter(
            ({ from, to }) => from.indicator !== to.indicator || isUnsound(from) || isUnsound(to),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('runs forward in time', () => {
    fc.assert(
      fc.property(observations, breaks, (rows, stops) => {
        const ends = brokenLine(rows, stops, 3).stretches.flatMap(({ from, to }) => [
          yearOf(from),
          yearOf(to),
        ]);

        expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
      }),
    );
  });
});
