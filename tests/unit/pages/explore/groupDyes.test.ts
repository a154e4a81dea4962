import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyes } from '../../../../src/charts/theme/dyes.ts';
import { groupings } from '../../../../src/domain/explore/clusterGrouping.ts';
import { groupKeyOf } from '../../../../src/domain/explore/clusterGroups.ts';
import { groupDyes } from '../../../../src/pages/explore/figures/groupDyes.ts';
import { pointMapFigure } from '../../../../src/pages/explore/figures/pointMapFigure.ts';
import { scatterFigure } from '../../../../src/pages/explore/figures/scatterFigure.ts';
import { trendFigure } from '../../../../src/pages/explore/figures/trendFigure.ts';
import { practice } from '../../../support/practicePackage.ts';
import { aContext } from './contexts.ts';

const { dataset } = await practice();
const whole = groupDyes(dataset, 'province', dataset.clusters);

describe('the dyes of the groups of a page', () => {
  it('are those of the groups with most clusters, the largest first', () => {
    const sizes = [...whole]
      .toSorted(([, a], [, b]) => a - b)
      .map(([key]) => dataset.clusters.filter(({ province }) => province === key).length);

    expect([...whole.values()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('are one for each group where there are no more groups than dyes', () => {
    expect(groupDyes(dataset, 'level', dataset.clusters).size).toBe(
      new Set(dataset.clusters.map(({ level }) => level)).size,
    );
  });

  it('are never shared, never change for a large group, and are all used before one is grey', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...groupings.filter((grouping) => grouping !== 'none')),
        fc.subarray([...dataset.clusters], { minLength: 1 }),
        (grouping, clusters) => {
          const all = groupDyes(dataset, grouping, dataset.clusters);
          const own = groupDyes(dataset, grouping, clusters);
          const keys = new Set(clusters.map((one) => groupKeyOf(dataset, grouping, one)));
          const kept = [...all].filter(([key]) => keys.has(key));

          expect(new Set(own.values()).size).toBe(own.size);
          expect(kept.map(([key]) => own.get(key))).toEqual(kept.map(([, dye]) => dye));
          expect(own.size).toBe(keys.size > dyes ? dyes - 1 : keys.size);
        },
      ),
    );
  });
});

describe('the figures of a page', () => {
  const few = dataset.clusters.filter(({ province }) => [...whole.keys()].indexOf(province) !== 1);

  it.each([
    ['all clusters', dataset.clusters],
    ['clusters without one large province', few],
    ['clusters of small provinces', few.filter(({ province }) => !whole.has(province))],
  ])('give a group one dye: %s', (_, clusters) => {
    const context = aContext(
      dataset,
      { color: 'province', group: 'province', year: 2019 },
      'en',
      clusters,
    );
    const [scatter, map, trend] = [scatterFigure, pointMapFigure, trendFigure].map(
      (make) => make(context).drawing,
    );
    if (scatter?.kind !== 'scatter' || map?.kind !== 'point-map' || trend?.kind !== 'series')
      throw new Error('not drawn');
    const provinceOf = new Map(clusters.map(({ id, province }) => [String(id), province]));
    const dyes = groupDyes(dataset, 'province', clusters);
    const wished = (id: string) => dyes.get(provinceOf.get(id) ?? '') ?? null;

    expect(scatter.points.map(({ dye }) => dye)).toEqual(
      scatter.points.map(({ id }) => wished(id)),
    );
    expect(map.dots.map(({ dye }) => dye)).toEqual(map.dots.map(({ id }) => wished(id)));
    const named = new Map(scatter.legend.map(({ name, dye }) => [name, dye]));
    const own = (one: { readonly dye: number | null }) => one.dye !== null;
    expect(map.groups.filter(own)).toEqual(scatter.legend.filter(own));
    for (const { name, dye } of trend.series) expect(dye).toBe(named.get(name) ?? null);
  });
});
