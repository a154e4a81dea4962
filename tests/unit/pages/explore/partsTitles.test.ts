import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../../../src/domain/explore/chartKind.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { partsContext, provincesOf, smallDataset } from './partsContexts.ts';

type Rows = Parameters<typeof smallDataset>[0];

const titlesOf = (kind: ChartKind, rows: Rows, wish: Parameters<typeof partsContext>[1] = {}) =>
  (['zh', 'en'] as const).map(
    (language) =>
      exploreFigure(partsContext(smallDataset(rows), { kind, language, ...wish }), kind).title,
  );

const four = provincesOf({ 33: [40, 20], 32: [25], 35: [10], 22: [5] });
const five = [...four, { province: '99', value: 100 }];

describe('the title of shares', () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'the largest of few groups',
      four,
      ['Zhejiang 占 60%，居各组之首', 'Zhejiang holds 60%, the largest share of any group'],
    ],
    [
      'the first three of five groups',
      five,
      [
        '未归类占 50%，前三组合计 92.5%',
        'Not assigned holds 50%; the three largest groups hold 92.5%',
      ],
    ],
    [
      'two that tie',
      provincesOf({ 33: [10], 32: [10], 35: [5] }),
      ['Zhejiang和Jiangsu 并列最大，各占 40%', 'Zhejiang and Jiangsu share the lead with 40% each'],
    ],
    [
      'four that tie',
      provincesOf({ 33: [10], 32: [10], 35: [10], 22: [10] }),
      ['4 组并列最大，各占 25%', '4 groups share the lead with 25% each'],
    ],
    [
      'one group that has all',
      provincesOf({ 33: [10, 20] }),
      ['全部数值都在“Zhejiang”一组', 'All of the total is in one group: Zhejiang'],
    ],
    [
      'a rounded value among them',
      [...provincesOf({ 33: [60] }), { province: '32', value: 40, qualifier: '~' }],
      ['Zhejiang 占约 60%，居各组之首', 'Zhejiang holds about 60%, the largest share of any group'],
    ],
    [
      'a gap, which is left out of the total',
      [...provincesOf({ 33: [60], 32: [40] }), { province: '35' }],
      ['Zhejiang 占 60%，居各组之首', 'Zhejiang holds 60%, the largest share of any group'],
    ],
    [
      'a bound, which forbids shares',
      [...provincesOf({ 33: [60], 32: [40] }), { province: '35', value: 10, qualifier: '>' }],
      ['3 个值中 1 个只是上下限，不能相加。', '1 of 3 values is a bound and cannot be added up.'],
    ],
    [
      'a negative value, which forbids shares',
      provincesOf({ 33: [60], 32: [-40] }),
      ['1 个值为负，比重没有意义。', '1 value is negative: shares would mean nothing.'],
    ],
    ['no cluster at all', [], ['没有符合条件的集群。', 'No cluster matches.']],
  ])('tells of %s', (_, rows, titles) => {
    expect(titlesOf('share', rows).map((title) => title.replaceAll(' 和 ', '和'))).toEqual(titles);
  });

  it('tells what the chosen clusters hold of all', () => {
    const only = (id: string) => id === 'c0' || id === 'c1';

    expect(titlesOf('share', four, { grouping: 'none', only })[1]).toBe(
      '2 clusters chosen hold 60% of the total of 5 with a value',
    );
  });

  it('tells what the largest cluster holds where none is chosen', () => {
    expect(titlesOf('share', four, { grouping: 'none' })).toEqual([
      '最大的 1 个集群占 5 个有值集群合计的 40%',
      'The largest of 5 clusters with a value holds 40% of the total',
    ]);
  });
});

describe('the title of bars', () => {
  const ofSmall = (rows: Rows, aggregation: 'sum' | 'none' = 'sum', years?: 'latest') =>
    exploreFigure(
      partsContext(smallDataset(rows, aggregation), {
        kind: 'bars',
        ...(years ? { years: { year: 'latest', within: 'any' } } : {}),
      }),
      'bars',
    );

  it.each<readonly [string, Rows, string]>([
    ['the largest total', four, 'Zhejiang has the largest total, 6 billion yuan'],
    [
      'two equal totals',
      provincesOf({ 33: [10], 32: [10], 35: [5] }),
      'Zhejiang and Jiangsu share the largest total, 1 billion yuan',
    ],
    [
      'a total that is a lower bound and leads',
      [...four, { province: '33', value: 10, qualifier: '>' }],
      'Zhejiang has the largest total, over 6 billion yuan',
    ],
    [
      'a lower bound below the first, which may be larger than it',
      [...four, { province: '32', value: 10, qualifier: '>' }],
      'Zhejiang is listed first with 6 billion yuan; of some totals only a lower bound is known, so they are not told apart',
    ],
    [
      'negative totals',
      provincesOf({ 33: [-5], 32: [-10] }),
      'Zhejiang has the largest total, -0.5 billion yuan',
    ],
  ])('tells of %s', (_, rows, title) => {
    expect(ofSmall(rows).title).toBe(title);
  });

  it('tells of medians where the measure may not be added up', () => {
    expect(ofSmall(four, 'none').title).toBe('Zhejiang has the largest median, 3 billion yuan');
  });

  it('ranks nothing over different years', () => {
    const rows = [
      { province: '33', value: 10, year: '2018' },
      { province: '32', value: 5, year: '2019' },
    ];

    expect(ofSmall(rows, 'sum', 'latest').title).toBe(
      'The largest total listed is 1 billion yuan, of Zhejiang; the years differ, so nothing is ranked',
    );
  });

  it('tells which part leads in most groups', () => {
    const rows = [
      { province: '33', value: 10, segment: 'silk' },
      { province: '33', value: 5, segment: 'knitting' },
      { province: '32', value: 5, segment: 'silk' },
    ];
    const wish = { grouping: 'province', options: new Set(['stacked'] as const) } as const;

    expect(titlesOf('bars', rows, wish)).toEqual([
      '2 组中，2 组以 silk 为最大一类',
      'Silk is the largest part in 2 of 2 groups',
    ]);
  });

  it('has no leading part where the largest ones tie', () => {
    const rows = ['33', '32'].flatMap((province) =>
      ['silk', 'knitting'].map((segment) => ({ province, value: 5, segment })),
    );
    const wish = { options: new Set(['stacked'] as const) };

    expect(titlesOf('bars', rows, wish)[1]).toBe('None of 2 groups has a single largest part');
  });
});

describe('a group without a bar', () => {
  it.each<readonly [string, Rows, string]>([
    ['no value', [...four.slice(0, 4), { province: '22' }], 'no comparable value'],
    [
      'only bounds',
      [...four.slice(0, 4), { province: '22', value: 9, qualifier: '>' }],
      'bounds: no median',
    ],
  ])('says that it has %s', (_, rows, said) => {
    const { drawing } = exploreFigure(partsContext(smallDataset(rows), { kind: 'bars' }), 'bars');
    const last = drawing.kind === 'groups' ? drawing.rows.at(-1) : undefined;

    expect(last).toMatchObject({ parts: [], text: said });
  });
});

describe('the titles of curves and of concentration', () => {
  const equal = provincesOf({ 33: Array.from({ length: 10 }, () => 5) });
  const rising = provincesOf({ 33: Array.from({ length: 10 }, (_, index) => index + 1) });

  it.each<readonly [ChartKind, Rows, readonly string[]]>([
    [
      'pareto',
      rising,
      [
        '最大的 6 个集群合计达到八成，共 10 个有值',
        'The 6 largest of 10 clusters with a value together reach 80% of the total',
      ],
    ],
    [
      'pareto',
      equal,
      [
        '10 个集群数值相等，累计占比是一条直线',
        '10 clusters have equal values: the cumulative share is a straight line',
      ],
    ],
    [
      'lorenz',
      rising,
      ['较小的一半集群占合计的 27.3%', 'The smaller half of the clusters holds 27.3% of the total'],
    ],
    [
      'lorenz',
      equal,
      [
        '10 个集群数值相等，基尼系数为 0',
        '10 clusters have equal values: the Gini coefficient is 0',
      ],
    ],
    [
      'concentration',
      five,
      [
        '最大的 4 组占 97.5%，HHI 为 3,588 点',
        'The 4 largest groups hold 97.5%; the HHI is 3,588 points',
      ],
    ],
    [
      'concentration',
      provincesOf({ 33: [60], 32: [40] }),
      ['共 2 组，HHI 为 5,200 点', '2 groups in all; the HHI is 5,200 points'],
    ],
  ])('tell of %s', (kind, rows, titles) => {
    expect(titlesOf(kind, rows)).toEqual(titles);
  });

  it('give the Gini coefficient with its letter', () => {
    const { drawing } = exploreFigure(
      partsContext(smallDataset(rising), { kind: 'lorenz' }),
      'lorenz',
    );

    expect(drawing).toMatchObject({ area: { text: 'Gini 0.3 E' } });
  });
});
