import { describe, expect, it } from 'vitest';
import { finding } from '../../../../src/pages/cluster-profile/finding.ts';
import { profileIn, published, withValues } from './profiles.ts';

type Own = Parameters<typeof withValues>[0];

const states: readonly (readonly [string, Own, string])[] = [
  ['nothing', [], 'No value of own is published. Not published, which is not zero.'],
  ['one value', [{ value: 100 }], 'Gross output 10 billion yuan (2019).'],
  ['a bound', [{ value: 1000, qualifier: '>' }], 'Gross output over 100 billion yuan (2019).'],
  [
    'an upper bound',
    [{ value: 50, qualifier: '<' }],
    'Gross output less than 5 billion yuan (2019).',
  ],
  [
    'a rounded value',
    [{ value: 100, qualifier: '~' }],
    'Gross output about 10 billion yuan (2019).',
  ],
  [
    'an inferred year',
    [{ value: 100, timeBasis: 'inferred' }],
    'Gross output 10 billion yuan (≈ 2019).',
  ],
  ['no year', [{ value: 100, period: '' }], 'Gross output 10 billion yuan (undated).'],
  [
    'low confidence',
    [{ value: 100, confidence: 'low' }],
    'Gross output 10 billion yuan (2019). The source is of low confidence.',
  ],
  [
    'two years of one measure',
    [{ value: 100, period: '2015' }, { value: 120 }],
    'Gross output 12 billion yuan (2019).',
  ],
  [
    'two measures of money',
    [{ value: 100 }, { value: 200, indicator: 'revenue' }],
    'Gross output 10 billion yuan (2019); operating revenue 20 billion yuan (2019). These measures differ: no difference is taken and no line joins them.',
  ],
  [
    'money and a rate',
    [{ value: 100 }, { value: 3, indicator: 'growth' }],
    'Gross output 10 billion yuan (2019); growth 3% (2019).',
  ],
  [
    'a conflict alone',
    [
      { value: 100, conflictGroup: 'c' },
      { value: 140, conflictGroup: 'c' },
    ],
    'The sources differ on gross output, from 10 billion yuan to 14 billion yuan; all are shown, no mean is taken.',
  ],
  [
    'a part of a year alone',
    [{ value: 100, period: '2023-01/2023-10' }],
    'Only parts of a year are published, and none is taken for a year.',
  ],
  [
    'trade alone',
    [{ value: 100, scope: 'market' }],
    'Nothing is published for the whole cluster; 1 value covers a part, a wider area, all industry or trade.',
  ],
  [
    'a value and trade',
    [{ value: 100 }, { value: 300, scope: 'market' }],
    'Gross output 10 billion yuan (2019). 1 of the 2 values covers a part, a wider area, all industry or trade, not the whole cluster.',
  ],
  [
    'imputed values alone',
    [{ value: 100, status: 'I' }],
    'Gross output 10 billion yuan (2019). The one value is calculated or imputed, not published.',
  ],
  [
    'a forecast among published values',
    [{ value: 100 }, { value: 110, period: '2020', status: 'F' }],
    'Gross output 11 billion yuan (2020). 1 of the 2 values is calculated or imputed.',
  ],
];

describe('the sentence of a cluster', () => {
  it.each(states)('is true of %s', (_, own, expected) => {
    expect(finding(profileIn('en', withValues(own)))).toBe(expected);
  });

  it.each(states)('has no loose end in Chinese of %s', (_, own) => {
    const said = finding(profileIn('zh', withValues(own)));

    expect(said).toMatch(/。$/);
    expect(said).not.toMatch(/undefined|NaN|。。|；。/);
  });

  it.each(published.clusters.map(({ id }) => id))('is written for %s', (id) => {
    for (const language of ['zh', 'en'] as const) {
      expect(finding(profileIn(language, published, id))).not.toMatch(/undefined|NaN|null/);
    }
  });
});
