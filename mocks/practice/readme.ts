import { csvParse, csvParseRows } from 'd3-dsv';
import { giants, national, shared, shares } from './calibration.ts';
import type { Documented } from './documented.ts';
import type { ModelCluster } from './modelClusters.ts';
import { energyBreak, gaps, outliers, roundedYear, roundings, years } from './peculiarities.ts';
import { rankCorrelation, rankSizeSlope } from './statistics.ts';
import { totalIn, valuesIn } from './totals.ts';
import type { Values } from './values.ts';
import { readmeText } from './readmeText.ts';

/** What the description of the package is written from. */
export interface Made {
  readonly documented: Documented;
  readonly clusters: readonly ModelCluster[];
  readonly values: Values;
  readonly tables: ReadonlyMap<string, string>;
}

/** The description of the package for a reader, its numbers counted from what was made. */
export function readme(made: Made): string {
  return readmeText({
    files: filesTable(made),
    totals: totalsTable(made),
    giants: giantsTable(made),
    slope: slopeOf(made).toFixed(2),
    correlations: correlationsTable(made),
    provinces: provincesTable(made),
    outliers: table(
      ['cluster', 'indicator', 'years', 'what', '说明'],
      outliers.map((one) => [one.cluster, `\`${one.indicator}\``, span(one.years), one.en, one.zh]),
    ),
    gaps: table(
      ['cluster', 'indicator', 'years', 'what', '说明'],
      gaps.map((gap) => [gap.cluster, `\`${gap.indicator}\``, span(gap.years), gap.en, gap.zh]),
    ),
    missing: String(missingRows(made)),
    roundings: table(
      ['indicator', 'year', 'qualifier', 'clusters'],
      roundings.map((one) => [
        `\`${one.indicator}\``,
        String(roundedYear),
        `\`${one.qualifier}\``,
        one.clusters.join(', '),
      ]),
    ),
    breakYear: String(energyBreak.year),
    sharedPoints: String(sharedPoints(made)),
  });
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function filesTable({ tables }: Made): string {
  return table(
    ['file', 'rows'],
    [...tables].map(([name, csv]) => [`\`${name}\``, String(csvParseRows(csv).length - 1)]),
  );
}

/** The two sides of each share, so that the reader can divide them. */
function totalsTable({ values }: Made): string {
  return table(
    ['2019', 'fictional nation', 'all 216 clusters', 'share'],
    shared.map((indicator) => [
      `\`${indicator}\``,
      String(national[indicator][2019]),
      String(totalIn(values, indicator, 2019)),
      `${shares[indicator]}%`,
    ]),
  );
}

const sizeOf = 'main-business-income-ads';

function giantsTable({ clusters, values }: Made): string {
  const incomes = valuesIn(values, sizeOf, 2019);

  return table(
    ['cluster', '100 million yuan, 2019'],
    clusters
      .map(({ id }, index) => ({ id, income: incomes[index] ?? 0 }))
      .toSorted((a, b) => b.income - a.income)
      .slice(0, giants.count + 1)
      .map(({ id, income }) => [id, income.toFixed(2)]),
  );
}

/** The number of the largest clusters over which the slope is taken. */
const largest = 50;

const slopeOf = ({ values }: Made) => rankSizeSlope(valuesIn(values, sizeOf, 2019), largest);

/** Pairs of measures that go together, or against one another, and why. */
const pairs = [
  ['main-business-income-ads', 'enterprises-ads', 'size'],
  ['main-business-income-ads', 'employment-ads', 'size'],
  ['main-business-income-ads', 'profit-ads', 'size'],
  ['rd-intensity-ads', 'new-product-share-ads', 'technology'],
  ['rd-intensity-ads', 'own-brands-ads', 'technology, size'],
  ['rd-intensity-ads', 'main-business-income-ads', 'technology goes with size'],
  ['energy-per-output-ads', 'water-per-output-ads', 'dyeing and finishing'],
  ['energy-per-output-ads', 'rd-intensity-ads', 'technology saves energy'],
  ['export-share-ads', 'new-product-share-ads', 'none'],
] as const;

function correlationsTable({ values }: Made): string {
  return table(
    ['', '', 'rank correlation, 2019', 'shared factor'],
    pairs.map(([one, other, factor]) => [
      `\`${one}\``,
      `\`${other}\``,
      rankCorrelation(valuesIn(values, one, 2019), valuesIn(values, other, 2019))
        .toFixed(2)
        .replace('-', '−'),
      factor,
    ]),
  );
}

function provincesTable({ documented, clusters, tables }: Made): string {
  const names = csvParse<string>(tables.get('provinces.csv') ?? '');
  const nameOf = (code: string) => {
    const row = names.find((one) => one['code'] === code);

    return `${row?.['name_en'] ?? code} ${row?.['short_zh'] ?? ''}`;
  };

  return table(
    ['province', 'documented', 'model'],
    [...documented.provinces].map(([code, count]) => [
      nameOf(code),
      String(count),
      String(clusters.filter(({ province }) => province === code).length),
    ]),
  );
}

/** `2015–2019` where all years are meant, else each. */
function span(some: readonly number[]): string {
  return some.length === years.length ? `${years[0]}–${years.at(-1)}` : some.join(', ');
}

function sharedPoints({ clusters }: Made): number {
  const points = clusters.map(({ point }) => `${point.lat} ${point.lon}`);

  return points.length - new Set(points).size;
}

function missingRows({ clusters, values, tables }: Made): number {
  const given = csvParse<string>(tables.get('observations.csv') ?? '').filter((row) =>
    row['area_id']?.startsWith('model-'),
  ).length;

  return clusters.length * values.size * years.length - given;
}
