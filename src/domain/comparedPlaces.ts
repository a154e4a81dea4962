import type { Bilingual } from './bilingual.ts';
import type { Cluster } from './cluster.ts';
import type { Dataset } from './dataset.ts';
import { type ClusterId, clusterId, type ProvinceCode, provinceCode } from './ids.ts';
import type { Province } from './region.ts';

/** How many places are compared: fewer say nothing, more cannot be read side by side. */
export const fewestCompared = 2;
export const mostCompared = 6;

/** A place that can be compared: a cluster with clusters, a province with provinces. */
export type ComparedPlace =
  | {
      readonly kind: 'cluster';
      readonly id: ClusterId;
      readonly name: Bilingual;
      readonly short: Bilingual;
      readonly cluster: Cluster;
    }
  | {
      readonly kind: 'province';
      readonly id: ProvinceCode;
      readonly name: Bilingual;
      readonly short: Bilingual;
      readonly province: Province;
    };

export type PlaceKind = ComparedPlace['kind'];

/** What a link asks to compare, sorted out: the kind of its first place wins. */
export interface ComparedSet {
  /** At most six, all of one kind, in the order asked for. */
  readonly places: readonly ComparedPlace[];
  /** Places of the other kind: a province contains its clusters, the two are not set side by side. */
  readonly otherKind: readonly ComparedPlace[];
  /** Places of the same kind beyond the sixth. */
  readonly surplus: readonly ComparedPlace[];
}

type PlaceTables = Pick<Dataset, 'clusterById' | 'provinceByCode'>;

/** The places of a list of ids; ids that name nothing are for the caller to report. */
export function comparedSet(ids: readonly string[], tables: PlaceTables): ComparedSet {
  const found = ids.flatMap((id) => placeOf(id, tables) ?? []);
  const kind = found[0]?.kind;
  const same = found.filter((place) => place.kind === kind);

  return {
    places: same.slice(0, mostCompared),
    otherKind: found.filter((place) => place.kind !== kind),
    surplus: same.slice(mostCompared),
  };
}

/** The cluster or, for two digits, the province of an id; undefined where the data have neither. */
export function placeOf(id: string, tables: PlaceTables): ComparedPlace | undefined {
  const province = tables.provinceByCode.get(provinceCode(id));
  if (province) return provincePlace(province);
  const cluster = tables.clusterById.get(clusterId(id));

  return cluster && clusterPlace(cluster);
}

export function clusterPlace(cluster: Cluster): ComparedPlace {
  return {
    kind: 'cluster',
    id: cluster.id,
    name: cluster.name,
    short: cluster.short,
    cluster,
  };
}

export function provincePlace(province: Province): ComparedPlace {
  return {
    kind: 'province',
    id: province.code,
    name: province.name,
    short: province.short,
    province,
  };
}

/** The list with one of its ids a step further left (-1) or right (1); unchanged at its ends. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const at = ids.indexOf(id);
  const other = ids[at + step];
  if (at < 0 || other === undefined) return ids;
  const swapped = new Map([
    [id, other],
    [other, id],
  ]);

  return ids.map((one) => swapped.get(one) ?? one);
}

/** The list without an id. */
export function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}

/** The list with the id at its end, or without it where it was there already. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? without(ids, id) : [...ids, id];
}
