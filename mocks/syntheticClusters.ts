import { evidences, levels } from '../src/domain/cluster.ts';
import { clusterRow } from '../src/data/schemas/cluster.ts';
import type { RowCells } from '../src/data/schemas/fields.ts';
import { observationRow } from '../src/data/schemas/observation.ts';
import { csvOf } from './csv.ts';

/** A source of the built-in package; what is made up here says so in its name, note and status. */
const source = 'miit-symposium-2019';
const note = { zh: '合成数据，仅供测试。', en: 'Synthetic, for tests only.' };
const provinces = ['32', '33', '35', '37', '44', '13', '36', '41', '42', '34', '43', '51', '65'];
const segments = ['garments', 'knitting', 'fabrics', 'home-textiles', 'cotton-spinning', 'silk'];

/**
 * A number from 0 to 1 that looks random and is the same every time.
 *
 * Method: the finaliser of MurmurHash3 (Appleby, 2008) on the place in the sequence.
 */
function noise(place: number): number {
  let hash = Math.imul(place + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);

  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

const pick = (values: readonly string[], place: number) =>
  values[Math.floor(noise(place) * values.length)] ?? values[0] ?? '';

const serial = (index: number) => String(index + 1).padStart(6, '0');

function syntheticCluster(index: number): RowCells<typeof clusterRow> {
  const place = index * 8;
  const first = pick(segments, place + 1);
  const second = pick(segments, place + 2);

  return {
    id: `synthetic-${serial(index)}`,
    name_zh: `合成集群 ${serial(index)}`,
    name_en: `Synthetic cluster ${serial(index)}`,
    short_zh: `合成 ${serial(index)}`,
    short_en: `Synthetic ${serial(index)}`,
    province_code: pick(provinces, place + 3),
    prefecture_zh: '',
    prefecture_en: '',
    level: pick(levels, place + 4),
    // Every tenth row lies inside the one before it.
    parent_id: index % 10 === 9 ? `synthetic-${serial(index - 1)}` : '',
    designations_zh: '',
    designations_en: '',
    segments: first === second ? first : `${first}|${second}`,
    evidence: pick(evidences, place + 5),
    listed_year: '',
    lat: '',
    lon: '',
    point_precision: '',
    source_id: source,
    further_source_ids: '',
    note_zh: note.zh,
    note_en: note.en,
  };
}

/** Two of three clusters have a value: with a long tail, and some of them bounds or rounded. */
function syntheticObservation(index: number): RowCells<typeof observationRow> {
  const place = index * 8;
  const size = 2 / (0.001 + noise(place + 6));

  return {
    id: `synthetic-${serial(index)}.gross-output.2019`,
    area_id: `synthetic-${serial(index)}`,
    indicator_id: 'gross-output',
    time_period: '2019',
    time_basis: 'stated',
    scope: 'whole',
    obs_value: size.toFixed(2),
    qualifier: pick(['=', '=', '=', '~', '>'], place + 7),
    obs_status: 'I',
    confidence: 'low',
    conflict_group: '',
    source_id: source,
    note_zh: note.zh,
    note_en: note.en,
  };
}

/** As many synthetic clusters as are asked for, as the file that the server would give. */
export function syntheticClusters(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => syntheticCluster(index));

  return csvOf(clusterRow.columns, rows);
}

/** How many enterprises a cluster with a value has: more in a larger one, give or take. */
function syntheticEnterprises(index: number): RowCells<typeof observationRow> {
  const output = syntheticObservation(index);
  const enterprises = Math.ceil(Number(output.obs_value) * (1 + 9 * noise(index * 8)));

  return {
    ...output,
    id: `synthetic-${serial(index)}.enterprises.2019`,
    indicator_id: 'enterprises',
    obs_value: String(enterprises),
    qualifier: '=',
  };
}

export function syntheticObservations(count: number): string {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const rows = indexes
    .filter((index) => index % 3 !== 2)
    .flatMap((index) => [syntheticObservation(index), syntheticEnterprises(index)]);

  return csvOf(observationRow.columns, rows);
}
