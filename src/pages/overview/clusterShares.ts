import type { Reader } from '../../charts/observationFact.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Amount } from '../../i18n/amount.ts';
import { nationalValues } from './overviewContext.ts';

export const shareMeasures = ['enterprises', 'income', 'profit'] as const;
export type ShareMeasure = (typeof shareMeasures)[number];
export type Shares = Readonly<Record<ShareMeasure, Observation>>;

const indicators: Readonly<Record<ShareMeasure, string>> = {
  enterprises: 'share-enterprises-ads',
  income: 'share-main-business-income-ads',
  profit: 'share-profit-ads',
};

/** The clusters' shares of the industry as the ministry states them, in percent; undefined unless all three are there. */
export function clusterShares(reader: Reader): Shares | undefined {
  const [enterprises, income, profit] = shareMeasures.map(
    (measure) => nationalValues(reader, 'clusters', indicators[measure])[0],
  );

  return enterprises && income && profit ? { enterprises, income, profit } : undefined;
}

/** A share as a sentence speaks of it. */
export function amountOf({ locale }: Reader, share: Observation): Amount {
  return { qualifier: share.qualifier, number: locale.format.percent(share.value) };
}
