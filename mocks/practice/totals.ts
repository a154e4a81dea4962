import { giants, national, type Shared } from './calibration.ts';
import type { Year } from './peculiarities.ts';
import type { Values } from './values.ts';

/** The values of all clusters in one year, gaps and roundings notwithstanding. */
export function valuesIn(values: Values, indicator: string, year: Year): readonly number[] {
  return [...(values.get(indicator)?.values() ?? [])].map((series) => series.get(year) ?? 0);
}

/** What all clusters have together. */
export function totalIn(values: Values, indicator: string, year: Year): number {
  const sum = valuesIn(values, indicator, year).reduce((total, value) => total + value, 0);

  return Number(sum.toFixed(2));
}

/** Their share of the fictional nation in 2019, in percent. */
export function shareIn(values: Values, indicator: Shared): number {
  return Number(((totalIn(values, indicator, 2019) / national[indicator][2019]) * 100).toFixed(2));
}

/** How many have income above the threshold in 2019. */
export function giantsIn(values: Values): number {
  return valuesIn(values, 'main-business-income-ads', 2019).filter(
    (income) => income > giants.threshold,
  ).length;
}
