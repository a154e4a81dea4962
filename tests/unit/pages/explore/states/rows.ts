import type { Cluster } from '../../../../../src/domain/cluster.ts';
import type { Dataset } from '../../../../../src/domain/dataset.ts';
import type { Observation } from '../../../../../src/domain/observation.ts';
import type { Province } from '../../../../../src/domain/region.ts';
import type { SeriesBreak } from '../../../../../src/domain/seriesBreak.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
  aSegment,
  aUnit,
} from '../../../../support/builders.ts';

/** Towns called after the twenty-two stems and branches, so that sentences read as they will. */
const names = (
  '甲 Jia 乙 Yi 丙 Bing 丁 Ding 戊 Wu 己 Ji 庚 Geng 辛 Xin 壬 Ren 癸 Gui 子 Zi ' +
  '丑 Chou 寅 Yin 卯 Mao 辰 Chen 巳 Si 午 Noon 未 Wei 申 Shen 酉 You 戌 Xu 亥 Hai'
).split(' ');

const named = (place: Province, zh: string): Province => ({
  ...place,
  name: { zh: `${zh}省`, en: place.name.en },
  short: { zh, en: place.short.en },
});

const provinces = [
  named(aProvince('33', 'Zhejiang', 0), '浙江'),
  named(aProvince('32', 'Jiangsu', 1), '江苏'),
  named(aProvince('35', 'Fujian', 2), '福建'),
  { ...named(aProvince('42', 'Hubei', 3), '湖北'), macroRegion: 'central' as const },
];

const segments = [
  aSegment('silk', '丝绸', 'silk'),
  aSegment('knitting', '针织', 'knitting'),
  aSegment('linen', '麻纺', 'linen'),
];

/**
 * What is published of a cluster, as a reader would note it: `220`, `>220`, `<5`, `~200`, `E200`
 * for an estimate, `200≠220` for sources that differ, `(200)` for a part of the place only; empty
 * for nothing.
 */
export type Published = string;

/** What a dataset of a few towns is made of; the first town is Jia, the next one Yi. */
export interface Towns {
  /** Gross output by year, a town each. */
  readonly output: Readonly<Record<string, readonly Published[]>>;
  /** The same of employment, of 2019: 100 persons more a town unless said otherwise. */
  readonly employment?: readonly Published[];
  /** The code of the province of every town; else the four provinces in turn. */
  readonly provinces?: readonly string[];
  /** The segments of every town; else the three segments in turn. */
  readonly segments?: readonly (readonly string[])[];
  /** The town in which a town lies, by their places in the list. */
  readonly inside?: Readonly<Record<number, number>>;
  readonly breaks?: readonly SeriesBreak[];
  readonly aggregation?: 'sum' | 'none';
  /** How many towns have a position; all of them unless said otherwise. */
  readonly placed?: number;
}

/** A dataset of towns in four provinces and three segments, with two measures. */
export function datasetOf(towns: Towns): Dataset {
  const { output, breaks = [], aggregation = 'sum' } = towns;
  const count = Math.max(0, ...Object.values(output).map(({ length }) => length));
  const clusters = Array.from({ length: count }, (_, at) => townOf(towns, at));
  const { employment = clusters.map((_, at) => String((at + 1) * 100)) } = towns;

  return aDataset({
    clusters,
    provinces,
    segments,
    seriesBreaks: breaks,
    units: [aUnit('cny-100m', '亿元'), { ...aUnit('person'), symbol: { zh: '人', en: 'persons' } }],
    indicators: [
      anIndicator({ aggregation }),
      anIndicator({
        id: 'employment',
        name: { zh: '从业人员', en: 'Employment' },
        unit: aUnit('person').id,
        scale: 'count',
        dimension: 'employment',
      }),
    ],
    observations: [
      ...Object.entries(output).flatMap(([period, values]) =>
        values.flatMap((value, at) => published('gross-output', period, at, value)),
      ),
      ...employment.flatMap((value, at) => published('employment', '2019', at, value)),
    ],
  });
}

function townOf(towns: Towns, at: number): Cluster {
  const parent = towns.inside?.[at];
  const isPlaced = at < (towns.placed ?? Infinity);

  return aCluster({
    id: `c${at}`,
    short: nameOf(at),
    province: provinceOf(towns, at),
    segments: segmentsOf(towns, at),
    parent: parent === undefined ? null : `c${parent}`,
    point: isPlaced ? { lon: 118 + at / 10, lat: 30, precision: 'county-centroid' } : null,
  });
}

const nameOf = (at: number) => ({
  zh: names[at * 2] ?? `c${at}`,
  en: names[at * 2 + 1] ?? `c${at}`,
});

const provinceOf = ({ provinces: codes }: Towns, at: number) =>
  codes?.[at] ?? provinces[at % provinces.length]?.code ?? '';

const segmentsOf = ({ segments: own }: Towns, at: number) =>
  own?.[at] ?? [segments[at % segments.length]?.id ?? ''];

const marks: Readonly<
  Record<string, Partial<Pick<Observation, 'qualifier' | 'status' | 'scope'>>>
> = {
  '>': { qualifier: '>' },
  '<': { qualifier: '<' },
  '~': { qualifier: '~' },
  E: { status: 'E' },
  '(': { scope: 'part' },
};

function published(
  indicator: string,
  year: string,
  at: number,
  text: Published,
): readonly Observation[] {
  const values = text.split('≠').filter((value) => value.trim() !== '');
  const conflictGroup = values.length > 1 ? `${indicator}-${year}-${at}` : '';

  return values.map((value) =>
    anObservation({
      area: `c${at}`,
      indicator,
      conflictGroup,
      value: Number(value.replaceAll(/[^\d.-]/g, '')),
      ...marks[value[0] ?? ''],
      period: year,
    }),
  );
}
