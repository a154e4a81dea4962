import type { Year } from './peculiarities.ts';

/**
 * What the package is made to agree with: the ministry's statements of November 2019, which give 216
 * clusters, nine of them above 100 billion yuan, and their shares. The national totals are invented,
 * round and of the right order only.
 */

/** The nine largest have more than this many 100 million yuan of main business income in 2019. */
export const giants = { count: 9, threshold: 1000 } as const;

/** Shares of the national total in 2019, in percent. */
export const shares = {
  'enterprises-ads': 41,
  'main-business-income-ads': 43,
  'profit-ads': 45,
} as const;
export type Shared = keyof typeof shares;
export const shared: readonly Shared[] = [
  'enterprises-ads',
  'main-business-income-ads',
  'profit-ads',
];

/** What is given for the nation and for all clusters together. */
export const additive = [
  'main-business-income-ads',
  'profit-ads',
  'enterprises-ads',
  'employment-ads',
] as const;
export type Additive = (typeof additive)[number];

/** The fictional national industry. */
export const national: Readonly<Record<Additive, Readonly<Record<Year, number>>>> = {
  'main-business-income-ads': { 2015: 63800, 2016: 66400, 2017: 69300, 2018: 71300, 2019: 72000 },
  'profit-ads': { 2015: 3720, 2016: 3850, 2017: 4000, 2018: 3950, 2019: 3800 },
  'enterprises-ads': { 2015: 38300, 2016: 37700, 2017: 37100, 2018: 36600, 2019: 36000 },
  'employment-ads': {
    2015: 7700000,
    2016: 7600000,
    2017: 7400000,
    2018: 7200000,
    2019: 7000000,
  },
};

/** What all 216 have together in 2019, by their share of the national total. */
export function clusterTotal(indicator: Shared): number {
  return Math.round((national[indicator][2019] * shares[indicator]) / 100);
}
