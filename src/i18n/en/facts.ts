import type { Certainty } from '../../domain/certainty.ts';
import type { Confidence, Qualifier, Scope } from '../../domain/observation.ts';
import type { YearMonth } from '../../domain/period.ts';
import type { Reliability } from '../../domain/source.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const monthName = (month: number) => months[month - 1] ?? '';

/** How values, periods and sources are worded. */
export const enFacts = {
  period: {
    undated: 'undated',
    months: (year: string, from: number, to: number) =>
      `${monthName(from)}–${monthName(to)} ${year}`,
    acrossYears: (from: YearMonth, to: YearMonth) =>
      `${monthName(from.month)} ${from.year}–${monthName(to.month)} ${to.year}`,
    month: ({ year, month }: YearMonth) => `${monthName(month)} ${year}`,
    day: ({ year, month }: YearMonth, day: number) => `${day} ${monthName(month)} ${year}`,
  },
  units: {
    money: { '100m': '100 million yuan', bn: 'billion yuan', tn: 'trillion yuan' },
    moneyShort: { '100m': '(100m yuan)', bn: 'bn yuan', tn: 'tn yuan' },
    tenThousand: 'ten thousand yuan',
    million: 'million yuan',
  },
  qualified: {
    '=': (amount: string) => amount,
    '~': (amount: string) => `about ${amount}`,
    '>': (amount: string) => `over ${amount}`,
    '<': (amount: string) => `less than ${amount}`,
  } satisfies Record<Qualifier, (amount: string) => string>,
  signs: {
    '=': 'equal to',
    '~': 'about',
    '>': 'more than',
    '<': 'less than',
  } satisfies Record<Qualifier, string>,
  certainty: {
    published: 'published',
    about: 'about',
    'more-than': 'lower bound',
    'less-than': 'upper bound',
    calculated: 'calculated, E',
    imputed: 'imputed, I',
    forecast: 'forecast by the source, F',
    provisional: 'provisional, P',
  } satisfies Record<Certainty, string>,
  confidence: {
    high: 'high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  } satisfies Record<Confidence, string>,
  scopes: {
    whole: 'the whole',
    part: 'a part, not the whole cluster',
    wider: 'wider than the place or its industry',
    'all-industry': 'all industry of the place, not textiles alone',
    market: 'trade, not part of output',
  } satisfies Record<Scope, string>,
  facts: {
    indicator: 'Measure',
    value: 'Value',
    sign: 'Qualifier',
    unit: 'Unit',
    year: 'Year',
    yearInferred: ', inferred from the source',
    scope: 'Covers',
    status: 'Status',
    doubtful: 'doubtful',
    conflict: 'Conflict',
    differs: 'the sources differ; all values are shown, no mean is taken',
    source: 'Source',
    sourceNotLoaded: 'the table of sources did not arrive',
    note: 'Note',
    method: 'Method',
    definition: 'Definition',
    comma: ', ',
    semicolon: '; ',
    press: (what: string) => `Press Enter to ${what}`,
  },
  missing: {
    notPublished: 'not published',
    notZero: 'Not published, which is not zero.',
  },
  sources: {
    label: 'Source',
    comma: ', ',
    colon: ': ',
    semicolon: '; ',
    rowByRow: (vintage: string) => `${vintage}; row by row, see the table`,
    quoted: (title: string) => `“${title}”`,
    kind: (kind: string) => ` (${kind})`,
    reliability: {
      primary: 'first publisher',
      official: 'official',
      press: 'press',
      'trade-press': 'trade press',
      reprint: 'reprint',
      secondary: 'secondary',
    } satisfies Record<Reliability, string>,
    more: (count: number) => `${count} more, see the table`,
  },
  /** Names of sources that are named often. */
  shortSources: {
    'miit-symposium-2019': 'Ministry symposium',
  } as Readonly<Record<string, string>>,
  /** Names of measures that are too long beside a mark. */
  shortMeasures: {
    'gross-output': 'output',
    'gross-output-ads': 'output (a.d.s.)',
    'main-business-income': 'main business income',
    'main-business-income-ads': 'income (a.d.s.)',
    'operating-revenue': 'revenue',
    'operating-revenue-ads': 'revenue (a.d.s.)',
    'sales-output-value': 'sales output',
    'sales-revenue': 'sales revenue',
    'sales-value': 'sales',
    'profit-ads': 'profit (a.d.s.)',
    'pilot-regions': 'Pilot regions',
    'pilot-regions-under-review': 'Pilot regions under review',
    'clusters-count': 'Clusters, ministry',
  } as Readonly<Record<string, string>>,
};
