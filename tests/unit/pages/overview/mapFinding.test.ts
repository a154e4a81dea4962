import { describe, expect, it } from 'vitest';
import { provinceMapFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { contextOf } from './contexts.ts';
import { mapFindings } from './mapFindings.ts';
import { rowsUnder, type StateName, stateNames, states, tallyUnder } from './states.ts';

const titleOf = (name: StateName, language: 'zh' | 'en') =>
  provinceMapFigure(contextOf(language, states[name].choice)).title;

const provincesUnder = (name: StateName) => tallyUnder(name, ({ province }) => [province]);

/** The largest divisions first, so that the share of any number of them is the largest possible. */
function shareOfFirst(name: StateName, count: number): number {
  const held = provincesUnder(name)
    .slice(0, count)
    .reduce((sum, [, rows]) => sum + rows, 0);

  return held / Math.max(1, rowsUnder(name).length);
}

const holdersOf = (name: StateName) => {
  const { holders } = mapFindings[name];

  return typeof holders === 'number' ? holders : holders.length;
};

describe.each(stateNames)('the title of the map for %s', (name) => {
  it('says in Chinese where most of the clusters lie', () => {
    expect(titleOf(name, 'zh')).toBe(mapFindings[name].zh);
  });

  it('says in English where most of the clusters lie', () => {
    expect(titleOf(name, 'en')).toBe(mapFindings[name].en);
  });

  it('claims the share that a recount of the rows gives', () => {
    expect(Math.round(shareOfFirst(name, holdersOf(name)) * 100)).toBe(mapFindings[name].percent);
  });
});

const occupied = stateNames.filter((name) => rowsUnder(name).length > 0);

describe.each(occupied)('the claim of the map for %s', (name) => {
  it('is made of as few divisions as hold half', () => {
    expect(shareOfFirst(name, holdersOf(name))).toBeGreaterThanOrEqual(0.5);
    expect(shareOfFirst(name, holdersOf(name) - 1)).toBeLessThan(0.5);
  });

  it('names divisions only where no equal one is left out', () => {
    const { holders } = mapFindings[name];
    const counts = provincesUnder(name).map(([, count]) => count);
    const isTied = counts[holdersOf(name) - 1] === counts[holdersOf(name)];

    expect(typeof holders === 'number').toBe(isTied);
  });
});

const naming = occupied.flatMap((name) => {
  const { holders } = mapFindings[name];

  return typeof holders === 'number' ? [] : [[name, holders] as const];
});

describe('the divisions named by the map', () => {
  it.each(naming)('for %s are those that hold most', (name, holders) => {
    const first = provincesUnder(name)
      .slice(0, holders.length)
      .map(([code]) => code);

    expect(holders.toSorted()).toEqual(first.toSorted());
  });
});

describe('the title of the map', () => {
  it('speaks of all that is documented only where nothing is filtered', () => {
    const narrowed = stateNames.filter((name) => name !== 'everything');
    const overreaching = narrowed.filter(
      (name) =>
        titleOf(name, 'en').includes('documented here') || titleOf(name, 'zh').includes('收录'),
    );

    expect(overreaching).toEqual([]);
  });

  it('calls no autonomous region a province in Chinese', () => {
    const western = contextOf('zh', { province: ['51', '65', '21', '22', '45', '64'] });

    expect(provinceMapFigure(western).title).not.toMatch(/新疆 3 省/);
  });

  it('counts provinces and other divisions as places in Chinese', () => {
    const mixed = contextOf('zh', { province: ['43', '65', '45', '22'] });

    expect(provinceMapFigure(mixed).title).toBe('湖南和新疆 2 地共占所选集群的 71%');
  });
});
