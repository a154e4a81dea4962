import { apportioned } from './apportioned.ts';
import { clusterTotal } from './calibration.ts';
import { normal } from './chance.ts';
import { inHundredths, type Member, type Series } from './income.ts';
import { losses, type Year, years } from './peculiarities.ts';

const latest = 2019;

type ValueIn = (year: Year) => number;

const series = (value: ValueIn): Series => new Map(years.map((year) => [year, value(year)]));

/** Enterprises: fewer for the same income where the cluster is large; they change more slowly than income. */
export function enterprises(
  members: readonly Member[],
  income: ReadonlyMap<string, Series>,
): ReadonlyMap<string, Series> {
  const incomeOf = ({ cluster }: Member, year: number) => income.get(cluster.id)?.get(year) ?? 0;
  const parts = apportioned(
    members.map(
      (member) =>
        Math.exp(0.82 * Math.log(incomeOf(member, latest))) *
        Math.exp(0.28 * normal(`enterprises ${member.cluster.id}`)),
    ),
    clusterTotal('enterprises-ads'),
  );

  return new Map(
    members.map((member, index) => {
      const now = parts[index] ?? 0;

      return [
        member.cluster.id,
        series((year) => {
          if (year === latest) return now;
          const growth = Math.log(incomeOf(member, latest) / incomeOf(member, year));
          const wobble = 0.015 * normal(`enterprises ${member.cluster.id} ${year}`);
          // Half of the growth came with new enterprises, and the industry loses 2.5% of them each year.
          const change = 0.5 * growth - 0.025 * (latest - year) + wobble;

          return Math.max(1, Math.round(now * Math.exp(-change)));
        }),
      ];
    }),
  );
}

/** Profit: a margin of income that goes with technology; where there is a loss it is below zero. */
export function profits(
  members: readonly Member[],
  income: ReadonlyMap<string, Series>,
): ReadonlyMap<string, Series> {
  const incomeOf = (id: string, year: number) => income.get(id)?.get(year) ?? 0;
  const lossOf = (id: string, year: Year) => {
    const loss = losses.find((one) => one.cluster === id && one.years.includes(year));

    return loss && inHundredths((incomeOf(id, year) * loss.margin) / 100);
  };
  const lost = members.reduce((sum, { cluster }) => sum + (lossOf(cluster.id, latest) ?? 0), 0);
  const parts = apportioned(
    members.map(({ cluster, factors }) =>
      lossOf(cluster.id, latest) === undefined
        ? incomeOf(cluster.id, latest) *
          Math.exp(0.2 * factors.technology + 0.2 * normal(`margin ${cluster.id}`))
        : 0,
    ),
    Math.round((clusterTotal('profit-ads') - lost) * 100),
  );

  return new Map(
    members.map(({ cluster: { id } }, index) => {
      const usual = (parts[index] ?? 0) / 100 / incomeOf(id, latest) || 0.03;

      return [
        id,
        series((year) => {
          const loss = lossOf(id, year);
          if (loss !== undefined) return loss;
          if (year === latest) return (parts[index] ?? 0) / 100;
          const better = 0.025 * (latest - year) + 0.08 * normal(`margin ${id} ${year}`);

          return inHundredths(incomeOf(id, year) * usual * Math.exp(better));
        }),
      ];
    }),
  );
}

/** People employed: income divided by what a worker brings in, about a million yuan in 2019. */
export function employment(
  members: readonly Member[],
  income: ReadonlyMap<string, Series>,
): ReadonlyMap<string, Series> {
  return new Map(
    members.map(({ cluster: { id }, factors }) => [
      id,
      series((year) => {
        const perWorker =
          0.0102 * // 100 million yuan
          Math.exp(
            0.16 * factors.technology -
              0.3 * factors.labour +
              0.2 * normal(`workers ${id}`) -
              0.045 * (latest - year) +
              0.02 * normal(`workers ${id} ${year}`),
          );

        return Math.round((income.get(id)?.get(year) ?? 0) / perWorker);
      }),
    ]),
  );
}
