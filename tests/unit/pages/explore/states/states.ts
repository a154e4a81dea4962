import type { Dataset } from '../../../../../src/domain/dataset.ts';
import { indicatorId } from '../../../../../src/domain/ids.ts';
import type { MoneyUnit } from '../../../../../src/i18n/format.ts';
import type { ExploreView } from '../../../../../src/pages/explore/exploreWish.ts';
import { aSeriesBreak } from '../../../../support/builders.ts';
import { datasetOf, type Published, type Towns } from './rows.ts';

/** A dataset, and how a reader looks at it. */
export interface State {
  readonly dataset: Dataset;
  readonly view: Partial<ExploreView>;
  /** How many of the first towns pass the filters; all of them unless said otherwise. */
  readonly passing?: number;
  readonly moneyUnit?: MoneyUnit;
}

const of2019 = { year: 2019, measure: indicatorId('gross-output') } as const;
const latest = { measure: indicatorId('gross-output') } as const;

/** Twenty-two values from 220 down to 10, some of them changed: `{ 0: '>1000' }` makes the first a bound. */
const many = (changes: Readonly<Record<number, Published>> = {}): readonly Published[] =>
  Array.from({ length: 22 }, (_, at) => changes[at] ?? String(220 - at * 10));

const all = (value: Published): readonly Published[] => Array.from({ length: 22 }, () => value);

/** The exact value of the year before: 8 less, of every third town 8 more; zero stays, and nothing has nothing before. */
function yearBefore(value: Published, at: number): Published {
  const number = Number(/-?\d+(\.\d+)?/.exec(value)?.[0] ?? Number.NaN);
  if (Number.isNaN(number) || value.startsWith('(')) return '';

  return number === 0 ? '0' : String(number + (at % 3 === 2 ? 8 : -8));
}

/** Values of 2019 with a year before, and what else the state is about. */
function in2019(
  output: readonly Published[],
  towns: Omit<Towns, 'output'> = {},
  further: Omit<Partial<State>, 'dataset'> = {},
): State {
  return {
    dataset: datasetOf({ output: { 2018: output.map(yearBefore), 2019: output }, ...towns }),
    view: of2019,
    ...further,
  };
}

/** Values by year, with no other year added. */
function over(
  output: Towns['output'],
  towns: Omit<Towns, 'output'> = {},
  view: State['view'] = of2019,
): State {
  return { dataset: datasetOf({ output, ...towns }), view };
}

const newDefinition = aSeriesBreak({
  period: '2019',
  description: { zh: '2019 年起只计规模以上企业。', en: 'From 2019 only large enterprises count.' },
});
const half = (first: Published, second: Published): readonly Published[] =>
  many().map((value, at) => (at < 11 ? first || value : second || value));

/** What data can be like: each state has a sentence in every kind of chart and both languages. */
export const states = {
  'an empty dataset': in2019([]),
  'a filter that leaves nothing': in2019(many(), {}, { passing: 0 }),
  'one row': in2019(['50']),
  'two rows': in2019(['50', '30']),
  'two rows that tie': in2019(['50', '50']),
  'many in order': in2019(many()),
  'two that tie at the top of many': in2019(many({ 1: '220' })),
  'four that tie at the top of many': in2019(many({ 1: '220', 2: '220', 3: '220' })),
  'all equal': in2019(all('50')),
  'all missing': in2019(all('')),
  'some missing': in2019(many({ 19: '', 20: '', 21: '' })),
  'one missing': in2019(many({ 21: '' })),
  'only values of a part': in2019(all('(50)')),
  'a lower bound on top': in2019(many({ 0: '>1000' })),
  'a lower bound below the top': in2019(many({ 5: '>100' })),
  'a lower bound equal to the top value': in2019(many({ 1: '>220' })),
  'two lower bounds on top': in2019(many({ 0: '>1000', 1: '>1000' })),
  'an upper bound at the bottom': in2019(many({ 21: '<5' })),
  'an upper bound on top': in2019(many({ 0: '<1000' })),
  'only lower bounds': in2019(all('>1000')),
  'different bounds': in2019(['>1000', '>500', '<100', '<10']),
  'a rounded value on top': in2019(many({ 0: '~220' })),
  'only rounded values': in2019(many().map((value) => `~${value}`)),
  'sources that differ on top': in2019(many({ 0: '220≠260' })),
  'sources that differ on another': in2019(many({ 9: '100≠130' })),
  'sources that differ on all': in2019(many().map((value) => `${value}≠${Number(value) + 5}`)),
  'an estimate on top': in2019(many({ 0: 'E220' })),
  'a series break': in2019(many(), { breaks: [newDefinition] }),
  'a gap in the series': over({ 2016: many(), 2019: many({ 0: '300' }) }),
  'a borrowed year': over(
    { 2018: half('', ' '), 2019: half(' ', '') },
    {},
    { ...of2019, within: 3 },
  ),
  'years that differ': over({ 2018: half('', ' '), 2019: half(' ', '') }, {}, latest),
  'years that differ and a tie': over({ 2018: ['220', ''], 2019: ['', '220', '100'] }, {}, latest),
  'two definitions in one year': over(
    { 2018: half('', ' '), 2019: half(' ', '') },
    { breaks: [newDefinition] },
    { ...of2019, within: 3 },
  ),
  'a negative value': in2019(many({ 21: '-10' })),
  'only negative values': in2019(many().map((value) => `-${value}`)),
  'a zero': in2019(many({ 21: '0' })),
  'all zero': in2019(all('0')),
  'one group only': in2019(many(), { provinces: all('33') }),
  'a group without a name': in2019(many(), {
    provinces: many().map((_, at) => (at < 4 ? '99' : '33')),
  }),
  'a cluster inside another': in2019(many(), { inside: { 1: 0 } }),
  'one province of bounds': in2019(['>90', '50', '30', '20', '>90', '40']),
  'sources that differ and a bound': in2019(['30≠40', '25', '>10', '20']),
  'values that make equal sums': in2019(['0.1', '0.3', '0.05', '0.01', '0.2'], {
    provinces: ['33', '32', '35', '42', '33'],
  }),
  'scopes that differ in one year': in2019(many(), {
    breaks: [{ ...newDefinition, kind: 'different-scope' }],
  }),
  'a measure that may not be added up': in2019(many(), { aggregation: 'none' }),
  'very large values': in2019(many({ 0: '98765432' })),
  'very small values': in2019(many({ 21: '0.0004' })),
  'in trillions': in2019(many({ 0: '30000' }), {}, { moneyUnit: 'tn' }),
  'narrowed to three': in2019(many(), {}, { passing: 3 }),
  'narrowed to one': in2019(many(), {}, { passing: 1 }),
  'clusters of several segments': in2019(
    many(),
    { segments: many().map((_, at) => (at < 12 ? ['silk', 'linen'] : ['linen', 'silk'])) },
    { view: { ...of2019, group: 'segment' } },
  ),
  'without a segment': in2019(
    many(),
    { segments: many().map(() => []) },
    { view: { ...of2019, group: 'segment' } },
  ),
  'without grouping': in2019(many(), {}, { view: { ...of2019, group: 'none' } }),
  'few with a position': in2019(many(), { placed: 3 }),
  'one with a position': in2019(many(), { placed: 1 }),
  'none with a position': in2019(many(), { placed: 0 }),
} satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof states;
