import { apportioned } from './apportioned.ts';
import { clusterTotal, giants } from './calibration.ts';
import { normal, uniform } from './chance.ts';
import type { Factors } from './factors.ts';
import type { ModelCluster } from './modelClusters.ts';
import { jumps, type Year, years } from './peculiarities.ts';

/** A model cluster with what lies behind its numbers. */
export interface Member {
  readonly cluster: ModelCluster;
  readonly factors: Factors;
}

/** Values of one cluster by year; the year before the first stands for growth alone. */
export type Series = ReadonlyMap<number, number>;

/** Money is written in hundredths of 100 million yuan, that is in millions. */
const hundredths = 100;
export const inHundredths = (value: number) => Math.round(value * hundredths) / hundredths;

/** The usual growth into a year, in percent. */
const usualGrowth: Readonly<Record<Year, number>> = {
  2015: 5.4,
  2016: 4.3,
  2017: 4.6,
  2018: 2.9,
  2019: 1.2,
};

/** Main business income of all clusters, in 100 million yuan. */
export function incomes(members: readonly Member[]): ReadonlyMap<string, Series> {
  const latest = latestIncomes(members);

  return new Map(
    members.map((member) => [
      member.cluster.id,
      backwards(member, latest.get(member.cluster.id) ?? 0),
    ]),
  );
}

/**
 * Income of 2019: nine leaders after a power of their rank (Zipf, 1949), the others lognormal
 * (Gibrat, 1931); together as much as their share of the national total says. Who leads is half size and half luck:
 * were it size alone, nobody would be left between the leaders and the others.
 */
function latestIncomes(members: readonly Member[]): ReadonlyMap<string, number> {
  const lead = ({ cluster, factors }: Member) => factors.size + normal(`lead ${cluster.id}`);
  const byLead = members.toSorted((a, b) => lead(b) - lead(a));
  const top = byLead
    .slice(0, giants.count)
    .map(({ cluster }, index) => [cluster.id, giantIncome(cluster.id, index + 1)] as const);
  const rest = byLead.slice(giants.count);
  const taken = top.reduce((sum, [, income]) => sum + income, 0);
  const parts = apportioned(
    rest.map(({ factors }) => Math.exp(1.3 * factors.size)),
    Math.round((clusterTotal('main-business-income-ads') - taken) * hundredths),
  );

  return new Map([
    ...top,
    ...rest.map(({ cluster }, index) => [cluster.id, (parts[index] ?? 0) / hundredths] as const),
  ]);
}

function giantIncome(id: string, rank: number): number {
  const power = Math.exp(0.36 * Math.log(giants.count / rank));

  return inHundredths(1.02 * giants.threshold * power * (1 + 0.04 * uniform(`giant ${id}`)));
}

/** From the latest year back, each year by the growth into the next. */
function backwards({ cluster, factors }: Member, latest: number): Series {
  const series = new Map<number, number>([[2019, latest]]);
  let value = latest;
  for (const year of years.toReversed()) {
    value = inHundredths(value / (1 + growth(cluster.id, factors, year) / 100));
    series.set(year - 1, value);
  }

  return series;
}

function growth(id: string, { technology }: Factors, year: Year): number {
  const jump = jumps.find((one) => one.cluster === id && one.years.includes(year));
  if (jump) return jump.percent;
  const lasting = 1.8 * normal(`lasting growth ${id}`) + 0.9 * technology;

  return usualGrowth[year] + lasting + 3.2 * normal(`growth ${id} ${year}`);
}
