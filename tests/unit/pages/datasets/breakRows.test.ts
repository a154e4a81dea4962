import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { breakMeasures, breakPlaces } from '../../../../src/pages/datasets/breakRows.ts';
import { aSeriesBreak } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset } = builtIn();
const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

describe('the places of a break', () => {
  it.each([
    ['a cluster', ['changle'], 'Changle'],
    ['a province', ['32'], 'Jiangsu'],
    ['an aggregate', ['CN'], 'China, textile industry'],
    ['no place', [], 'all areas'],
    ['a place without a row', ['nowhere'], 'nowhere'],
    ['more than three', ['32', '33', '35', '37'], 'Jiangsu, Zhejiang, Fujian and 1 more'],
  ])('are named for %s', (_, areas, words) => {
    expect(breakPlaces(aSeriesBreak({ areas }), dataset, locales.en)).toBe(words);
  });

  it('are named in Chinese', () => {
    expect(breakPlaces(aSeriesBreak({ areas: ['changle'] }), dataset, locales.zh)).toBe('长乐');
  });
});

describe('the measures of a break', () => {
  it('are named, known or not', () => {
    const row = aSeriesBreak({ indicators: ['gross-output', 'nothing'] });

    expect(breakMeasures(row, dataset, locales.en)).toBe(
      'Measures: Gross output value and nothing',
    );
  });
});
