import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/state/viewState.ts';
import { valuesFigure } from '../../../../src/pages/compare/figures/valuesFigure.ts';
import { yearsFigure } from '../../../../src/pages/compare/figures/yearsFigure.ts';
import { radarFigure } from '../../../../src/pages/compare/figures/radarFigure.ts';
import { comparing, threeClusters } from './contexts.ts';

type Wish = Parameters<typeof threeClusters>[0][number];

const ids = ['a', 'b', 'c'];
const of = (area: string, value: number, wish: Wish = {}): Wish => ({ area, value, ...wish });

interface Finding {
  readonly state: string;
  readonly published: readonly Wish[];
  readonly zh: string;
  readonly en: string;
}

const values: readonly Finding[] = [
  {
    state: 'one is highest',
    published: [of('a', 100), of('b', 300), of('c', 200)],
    zh: '总产值：3 地中乙地最高，300 亿元（2019）',
    en: 'Gross output: B is highest of all 3, 30 billion yuan (2019)',
  },
  {
    state: 'one is highest and another has no value',
    published: [of('a', 100), of('b', 300)],
    zh: '总产值：3 地中有值的 2 地里乙地最高，300 亿元（2019）',
    en: 'Gross output: B is highest of the 2 with a value, 30 billion yuan (2019)',
  },
  {
    state: 'two share the highest',
    published: [of('a', 300), of('b', 300), of('c', 200)],
    zh: '总产值：3 地中甲地和乙地并列最高，300 亿元（2019）',
    en: 'Gross output: A and B share the highest value of all 3, 30 billion yuan (2019)',
  },
  {
    state: 'all are equal',
    published: ids.map((id) => of(id, 300)),
    zh: '总产值：有值的 3 地都是 300 亿元（2019），不分先后',
    en: 'Gross output: all 3 with a value have 30 billion yuan (2019); no rank',
  },
  {
    state: 'all pass the same bound',
    published: ids.map((id) => of(id, 1000, { qualifier: '>' })),
    zh: '总产值：有值的 3 地都是超过 1,000 亿元（2019），不分先后',
    en: 'Gross output: all 3 with a value have over 100 billion yuan (2019); no rank',
  },
  {
    state: 'a bound leaves the order open',
    published: [of('a', 100, { qualifier: '>' }), of('b', 300)],
    zh: '总产值：有值的 2 地可比（2019），但约数或界限使先后不定',
    en: 'Gross output: the 2 with a value may be compared (2019), but rounded values or bounds leave the order open',
  },
  {
    state: 'a bound lies above every value',
    published: [of('a', 1000, { qualifier: '>' }), of('b', 300)],
    zh: '总产值：3 地中有值的 2 地里甲地最高，超过 1,000 亿元（2019）',
    en: 'Gross output: A is highest of the 2 with a value, over 100 billion yuan (2019)',
  },
  {
    state: 'one alone has a value',
    published: [of('b', 300, { qualifier: '~' })],
    zh: '总产值：只有乙地有公布值，约 300 亿元（2019）',
    en: 'Gross output: published for B alone, about 30 billion yuan (2019)',
  },
  {
    state: 'the sources of the only one differ',
    published: [of('b', 1100, { conflictGroup: 'x' }), of('b', 1140, { conflictGroup: 'x' })],
    zh: '总产值：只有乙地有公布值，1,100 亿元，1,140 亿元（2019）',
    en: 'Gross output: published for B alone, 110 billion yuan, 114 billion yuan (2019)',
  },
  {
    state: 'the years differ',
    published: [of('a', 100), of('b', 300, { period: '2013' })],
    zh: '总产值：3 地中 2 地有值，但不可比，年份不同（2013—2019）',
    en: 'Gross output: published for 2 of 3, but not to be compared. Years differ (2013 to 2019)',
  },
  {
    state: 'one is undated',
    published: [of('a', 100), of('b', 300, { period: '' })],
    zh: '总产值：3 地中 2 地有值，但不可比，有的是 2019 年，1 个无年份',
    en: 'Gross output: published for 2 of 3, but not to be compared. Some of 2019, 1 undated',
  },
  {
    state: 'one covers a part of a year',
    published: [of('a', 100), of('b', 300, { period: '2019-01/2019-06' })],
    zh: '总产值：3 地中 2 地有值，但不可比，有的只是一年中的部分月份',
    en: 'Gross output: published for 2 of 3, but not to be compared. Some cover a part of a year only',
  },
  {
    state: 'one is a forecast',
    published: [of('a', 100), of('b', 300, { status: 'F' })],
    zh: '总产值：3 地中 2 地有值，但不可比，推算或预计值与公布值并列',
    en: 'Gross output: published for 2 of 3, but not to be compared. Calculated or forecast beside published values',
  },
  {
    state: 'only a part of a place is published',
    published: [of('a', 100, { scope: 'part' })],
    zh: '没有可画的数值：这些地方都没有以此单位公布的整体值。',
    en: 'Nothing to draw: no value of a whole place is published in this unit.',
  },
];

for (const language of languages) {
  describe(`the finding on the latest values, in ${language}`, () => {
    it.each(values)('is true where $state', ({ published, ...said }) => {
      const context = comparing(ids, language, { dataset: threeClusters(published) });

      expect(valuesFigure(context).title).toBe(said[language]);
    });
  });
}

const years: readonly Finding[] = [
  {
    state: 'all have the same unbroken years',
    published: ids.flatMap((id, index) => [
      of(id, 100, { period: '2018' }),
      of(id, 50 + index * 50, { period: '2019' }),
    ]),
    zh: '总产值：2018 年至 2019 年，1 地上升，1 地下降，1 地持平',
    en: 'Gross output: from 2018 to 2019 up in 1, down in 1, unchanged in 1',
  },
  {
    state: 'a year is missing between',
    published: ['a', 'b'].flatMap((id) => [
      of(id, 100, { period: '2015' }),
      of(id, 200, { period: '2019' }),
    ]),
    zh: '总产值：3 地中 2 地公布了不止一年，起止年份不同或有间断，不比较增减',
    en: 'Gross output: more than one year is published for 2 of 3; their spans differ or are broken, so no growth is compared',
  },
  {
    state: 'one alone has several years',
    published: [of('a', 100, { period: '2018' }), of('a', 200), of('b', 100)],
    zh: '总产值：只有甲地公布了不止一年',
    en: 'Gross output: more than one year is published for A alone',
  },
];

for (const language of languages) {
  describe(`the finding on the years, in ${language}`, () => {
    it.each(years)('is true where $state', ({ published, ...said }) => {
      const context = comparing(ids, language, { dataset: threeClusters(published) });

      expect(yearsFigure(context)?.title).toBe(said[language]);
    });
  });
}

describe('the years', () => {
  it('are not drawn where nobody has more than one', () => {
    const context = comparing(ids, 'en', { dataset: threeClusters([of('a', 1), of('b', 2)]) });

    expect(yearsFigure(context)).toBeUndefined();
  });
});

const measures = ['gross-output', 'profit', 'energy'];
const profiles = (numbers: readonly (readonly number[])[]) =>
  threeClusters(
    measures.flatMap((indicator, row) =>
      ids.map((area, column) => of(area, numbers[row]?.[column] ?? 0, { indicator })),
    ),
  );

describe('the profiles', () => {
  it.each([
    [
      'one is best in most',
      [
        [3, 2, 1],
        [3, 2, 1],
        [3, 2, 1],
      ],
      'Of 3, A is best in 2 of 3 comparable measures',
    ],
    [
      'two are best in as many',
      [
        [3, 2, 1],
        [1, 3, 2],
        [1, 1, 2],
      ],
      'Of 3, A and B are each best in 2 of 3 comparable measures',
    ],
    [
      'all are equal',
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      'Of 3, none is best in any of 3 comparable measures',
    ],
  ])('say it where %s', (_, numbers, title) => {
    expect(radarFigure(comparing(ids, 'en', { dataset: profiles(numbers) }))?.title).toBe(title);
  });

  it('are not drawn over fewer than three comparable measures', () => {
    const dataset = threeClusters(ids.map((id) => of(id, 1)));

    expect(radarFigure(comparing(ids, 'en', { dataset }))).toBeUndefined();
  });

  it('are not drawn from bounds', () => {
    const dataset = threeClusters(
      measures.flatMap((indicator) => ids.map((id) => of(id, 1, { indicator, qualifier: '>' }))),
    );

    expect(radarFigure(comparing(ids, 'en', { dataset }))).toBeUndefined();
  });
});
