import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartContext } from '../../../../src/domain/explore/chartContext.ts';
import { chartOffers } from '../../../../src/domain/explore/chartOffers.ts';
import { measuresWith, yearsWith } from '../../../../src/domain/explore/offeredChoices.ts';
import { readingsOf } from '../../../../src/domain/explore/readingsOf.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { practiceData, published } from '../../pages/explore/exploreContexts.ts';

const measures = ['gross-output', 'main-business-income', 'enterprises', 'employees'].map(
  indicatorId,
);
const asked = fc.record({
  dataset: fc.constantFrom(published, practiceData),
  measure: fc.constantFrom(...measures),
  year: fc.constantFrom('latest' as const, 2015, 2018, 2019, 2022),
  within: fc.constantFrom('any' as const, 0, 2),
  every: fc.integer({ min: 1, max: 9 }),
  from: fc.integer({ min: 0, max: 40 }),
});

describe('what is kept of a dataset while it is filtered', () => {
  it('gives the readings, years, measures and offers that reading it anew gives', () => {
    fc.assert(
      fc.property(asked, ({ dataset, measure, year, within, every, from }) => {
        const clusters = dataset.clusters.filter((_, at) => at >= from && at % every === 0);
        const years = { year, within };
        // Nothing has been kept of another object yet, however equal.
        const anew = { ...dataset };
        const wish = {
          measure,
          second: null,
          years,
          base: null,
          grouping: 'province',
          panel: 'trend',
        } as const;

        expect(readingsOf(dataset, measure, years, clusters)).toEqual(
          readingsOf(anew, measure, years, clusters),
        );
        expect(yearsWith(dataset, measure, clusters)).toEqual(yearsWith(anew, measure, clusters));
        expect(measuresWith(dataset, clusters)).toEqual(measuresWith(anew, clusters));
        expect(chartOffers(chartContext(dataset, wish, clusters))).toEqual(
          chartOffers(chartContext(anew, wish, clusters)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('does not mix up one set of clusters with another', () => {
    const years = { year: 'latest', within: 'any' } as const;
    const measure = indicatorId('enterprises');
    const all = readingsOf(published, measure, years, published.clusters).readings;
    const some = published.clusters.slice(20, 30);
    const read = readingsOf(published, measure, { year: 2025, within: 'any' }, some).readings;

    expect(read.map(({ cluster }) => cluster.id)).toEqual(some.map(({ id }) => id));
    expect(all.map(({ cluster }) => cluster.id)).toEqual(published.clusters.map(({ id }) => id));
  });
});
