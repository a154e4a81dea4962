import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { conditionsOf } from '../../../../src/features/filter/filterWords.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { reliefOf } from '../../../../src/pages/clusters/relief.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { type Choice, filterOf } from '../overview/contexts.ts';

const { dataset } = builtIn();
const measure = indicatorId('gross-output');
const index = clusterIndex(dataset, measure, new Map());
const locale = await loadLocale('en');

function reliefFor(choice: Choice) {
  const filter = filterOf(choice);
  const conditions = conditionsOf({ dataset, locale, measure, moneyUnit: 'bn' }, filter);
  const relief = reliefOf(index, filter, conditions);

  return relief && { value: relief.condition.value, count: relief.count };
}

describe('the condition to remove where nothing is left', () => {
  it('is the one that brings back the most rows', () => {
    const zhejiang = dataset.clusters.filter(({ province }) => province === '33').length;
    const silk = dataset.clusters.filter(({ segments }) => segments.some((id) => id === 'silk'));

    expect(zhejiang).toBeGreaterThan(silk.length);
    expect(reliefFor({ province: ['12'], segment: ['silk'] })).toEqual({
      value: '12',
      count: silk.length,
    });
  });

  it('is the search where the search is to blame', () => {
    expect(reliefFor({ query: 'nowhere', province: ['33'] })).toEqual({
      value: 'nowhere',
      count: 29,
    });
  });

  it('is the named cluster where that one is to blame', () => {
    expect(reliefFor({ only: ['keqiao'], province: ['32'] })).toEqual({
      value: 'keqiao',
      count: 28,
    });
  });

  it('is none where no single condition is to blame', () => {
    expect(reliefFor({ query: 'nowhere', province: ['12'] })).toBeUndefined();
  });

  it('is none where there is no condition', () => {
    expect(reliefOf(index, noFilter, [])).toBeUndefined();
  });
});
