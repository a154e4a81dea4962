import { normal } from './chance.ts';
import type { Member, Series } from './income.ts';
import { energyBreak, type Year, years } from './peculiarities.ts';

/** A measure of a cluster that follows from its factors; years are counted from 2019. */
interface Model {
  readonly decimals: number;
  readonly value: (member: Member, chance: Chance, year: Year) => number;
}

interface Chance {
  /** The same in every year. */
  readonly lasting: number;
  readonly yearly: number;
}

const since2019 = (year: Year) => year - 2019;

/** A share between 0 and 100%. */
const logistic = (value: number) => 100 / (1 + Math.exp(-value));

const models: Readonly<Record<string, Model>> = {
  'rd-intensity-ads': {
    decimals: 2,
    value: ({ factors }, { lasting, yearly }, year) =>
      1.05 *
      Math.exp(0.4 * factors.technology + 0.22 * lasting + 0.05 * yearly + 0.05 * since2019(year)),
  },
  'new-product-share-ads': {
    decimals: 1,
    value: ({ factors }, { lasting, yearly }, year) =>
      logistic(
        -1.65 + 0.42 * factors.technology + 0.3 * lasting + 0.07 * yearly + 0.04 * since2019(year),
      ),
  },
  'export-share-ads': {
    decimals: 1,
    value: ({ factors }, { lasting, yearly }, year) =>
      logistic(
        -1.35 + 0.85 * factors.openness + 0.3 * lasting + 0.08 * yearly - 0.04 * since2019(year),
      ),
  },
  'energy-per-output-ads': {
    decimals: 3,
    value: ({ factors }, { lasting, yearly }, year) =>
      0.17 *
      (year >= energyBreak.year ? energyBreak.factor : 1) *
      Math.exp(
        0.35 * factors.wetness -
          0.12 * factors.technology +
          0.2 * lasting +
          0.02 * yearly -
          0.03 * since2019(year),
      ),
  },
  'water-per-output-ads': {
    decimals: 1,
    value: ({ factors }, { lasting, yearly }, year) =>
      6.5 *
      Math.exp(
        0.75 * factors.wetness -
          0.15 * factors.technology +
          0.25 * lasting +
          0.03 * yearly -
          0.05 * since2019(year),
      ),
  },
};

/** The measures of structure and of use, each by the years. */
export const structureIndicators = Object.keys(models);

export function structureSeries(indicator: string, member: Member): Series {
  const model = models[indicator];
  if (!model) throw new Error(`no model of ${indicator}`);
  const { id } = member.cluster;
  const lasting = normal(`${indicator} ${id}`);

  return new Map(
    years.map((year) => {
      const yearly = normal(`${indicator} ${id} ${year}`);

      return [year, Number(model.value(member, { lasting, yearly }, year).toFixed(model.decimals))];
    }),
  );
}

/** Own brands: so many for a hundred enterprises, more near the customer; a small cluster may have none. */
export function ownBrands({ cluster: { id }, factors }: Member, enterprises: Series): Series {
  const lasting = normal(`brands ${id}`);

  return new Map(
    years.map((year) => [
      year,
      Math.floor(
        (enterprises.get(2019) ?? 0) *
          0.16 *
          Math.exp(
            0.4 * factors.technology +
              0.5 * factors.nearness +
              0.3 * lasting +
              0.06 * since2019(year),
          ),
      ),
    ]),
  );
}

/** Growth of income on the year before, in percent, worked out from the two values as they are written. */
export function growthSeries(income: Series): Series {
  return new Map(
    years.map((year) => {
      const now = income.get(year) ?? 0;
      const before = income.get(year - 1) ?? 0;

      return [year, Number(((now / before - 1) * 100).toFixed(1))];
    }),
  );
}
