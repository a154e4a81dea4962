import { describe, expect, it } from 'vitest';
import { chartContext, type ChartWish } from '../../../../src/domain/explore/chartContext.ts';
import { chartKinds } from '../../../../src/domain/explore/chartKind.ts';
import { chartOffers } from '../../../../src/domain/explore/chartOffers.ts';
import { groupings } from '../../../../src/domain/explore/clusterGrouping.ts';
import { groupedReadings } from '../../../../src/domain/explore/groupedReadings.ts';
import { measuresWith, yearsWith } from '../../../../src/domain/explore/offeredChoices.ts';
import { measuredOf } from '../../../../src/domain/explore/reading.ts';
import { readingsOf } from '../../../../src/domain/explore/readingsOf.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset } = builtIn();
const { clusters } = dataset;
const output = indicatorId('gross-output');
const income = indicatorId('main-business-income');

const wish: ChartWish = {
  measure: output,
  second: null,
  years: { year: 'latest', within: 'any' },
  base: null,
  grouping: 'province',
  panel: 'ranking',
};
const offers = (asked: Partial<ChartWish>) =>
  chartOffers(chartContext(dataset, { ...wish, ...asked }, clusters));

describe('the published record', () => {
  it('offers measures by the number of clusters with a value of a full year', () => {
    const measures = measuresWith(dataset, clusters);
    const counts = measures.map((measure) => measure.clusters);

    expect(measures[0]).toMatchObject({ indicator: 'enterprises' });
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it.each(groupings)('has every cluster once when grouped by %s', (grouping) => {
    const set = readingsOf(dataset, output, wish.years, clusters);
    const groups = groupedReadings(dataset, grouping, set, 'one');

    expect(groups.reduce((total, { counts }) => total + counts.clusters, 0)).toBe(153);
  });

  it('has ten bounds of main business income in 2019, which rank but are no parts of a total', () => {
    const asked = { measure: income, years: { year: 2019, within: 0 } } as const;
    const { lorenz, ranking, distribution } = offers(asked);

    expect(yearsWith(dataset, income, clusters)).toContainEqual({ year: 2019, clusters: 10 });
    expect(ranking).toEqual({ kind: 'offered' });
    expect(distribution).toMatchObject({
      reason: { kind: 'too-few-values', has: 0, needs: 20 },
    });
    expect(lorenz).toMatchObject({
      reason: { kind: 'bounds', count: 10, of: 10 },
      further: [{ kind: 'too-few-values', has: 0, needs: 10 }],
    });
  });

  it('has gross output of many years and of rows inside rows, which have no total', () => {
    const measured = measuredOf(readingsOf(dataset, output, wish.years, clusters).readings);
    const { treemap } = offers({});

    expect(measured.length).toBeGreaterThan(20);
    expect(treemap.kind).toBe('refused');
    expect(treemap).toMatchObject({ reason: { kind: 'mixed-years' } });
  });

  it('shows Changle of 2015 as contested, with its three values', () => {
    const { readings } = readingsOf(dataset, output, { year: 2015, within: 0 }, clusters);
    const changle = readings.find(({ cluster }) => cluster.id === 'changle');

    expect(changle).toMatchObject({ kind: 'contested', year: 2015 });
    expect(changle?.kind === 'contested' && changle.observations.length).toBe(3);
  });

  it('always offers the charts that count clusters, whatever is measured', () => {
    for (const { indicator } of measuresWith(dataset, clusters)) {
      const found = offers({ measure: indicator });

      for (const kind of ['heatmap', 'tile-map', 'point-map'] as const)
        expect(found[kind].kind).toBe('offered');
    }
  });

  it('has no number in a refusal that is not one', () => {
    for (const { indicator } of measuresWith(dataset, clusters)) {
      const found = offers({ measure: indicator, second: output });
      const written = JSON.stringify(chartKinds.map((kind) => found[kind]));

      // A value that is not a number, or infinite, is written as null; a slope without years is one too.
      expect(written.replaceAll('"years":null', '')).not.toContain('null');
    }
  });
});
