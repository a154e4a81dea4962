import { factorsOf } from './factors.ts';
import { incomes, type Member, type Series } from './income.ts';
import type { ModelCluster } from './modelClusters.ts';
import { multiplied, type Year, years } from './peculiarities.ts';
import { employment, enterprises, profits } from './scaleMeasures.ts';
import {
  growthSeries,
  ownBrands,
  structureIndicators,
  structureSeries,
} from './structureMeasures.ts';

/** Values by indicator and cluster, complete and exact: what a gap or a rounding hides is still here. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, Series>>;

/** Every value of every model cluster, indicators in the order in which they are to be listed. */
export function valuesOf(clusters: readonly ModelCluster[]): Values {
  const members = clusters.map((cluster): Member => ({ cluster, factors: factorsOf(cluster) }));
  const income = incomes(members);
  const firms = enterprises(members, income);
  const byMember = (seriesOf: (member: Member) => Series) =>
    new Map(members.map((member) => [member.cluster.id, seriesOf(member)]));
  const complete: Values = new Map([
    ['main-business-income-ads', income],
    ['growth-main-business-income-ads', byMember(({ cluster }) => growthOf(income, cluster.id))],
    ['profit-ads', profits(members, income)],
    ['enterprises-ads', firms],
    ['employment-ads', employment(members, income)],
    ...structureIndicators.map(
      (indicator) => [indicator, byMember((member) => structureSeries(indicator, member))] as const,
    ),
    [
      'own-brands-ads',
      byMember((member) => ownBrands(member, firms.get(member.cluster.id) ?? new Map())),
    ],
  ]);

  return withOutliers(complete);
}

const growthOf = (income: ReadonlyMap<string, Series>, id: string) =>
  growthSeries(income.get(id) ?? new Map());

/** The value of one cluster in one year. */
export function valueOf(values: Values, indicator: string, cluster: string, year: Year): number {
  const value = values.get(indicator)?.get(cluster)?.get(year);
  if (value === undefined) throw new Error(`no ${indicator} of ${cluster} in ${year}`);

  return value;
}

function withOutliers(values: Values): Values {
  return new Map(
    [...values].map(([indicator, byCluster]) => {
      const changed = multiplied.filter((outlier) => outlier.indicator === indicator);

      return [
        indicator,
        new Map(
          [...byCluster].map(([cluster, series]) => {
            const outlier = changed.find((one) => one.cluster === cluster);

            return [cluster, outlier ? times(series, outlier.factor) : series];
          }),
        ),
      ];
    }),
  );
}

function times(series: Series, factor: number): Series {
  return new Map(
    years.map((year) => [year, Number(((series.get(year) ?? 0) * factor).toFixed(2))]),
  );
}
