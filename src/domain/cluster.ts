import type { Bilingual } from './bilingual.ts';
import type { ClusterId, ProvinceCode, SegmentId, SourceId } from './ids.ts';

/** Administrative level of the place, from the largest; a park stands apart. */
export const levels = [
  'prefecture-level-city',
  'county-level-city',
  'county',
  'district',
  'town',
  'subdistrict',
  'park',
] as const;
export type Level = (typeof levels)[number];

/** How well a row is documented, best first. */
export const evidences = [
  'confirmed',
  'listed',
  'ministry',
  'reported',
  'programme',
  'described',
] as const;
export type Evidence = (typeof evidences)[number];

/** What the coordinates of a row stand for. */
export const pointPrecisions = ['own-centroid', 'county-centroid', 'prefecture-centroid'] as const;
export type PointPrecision = (typeof pointPrecisions)[number];

/** The kind of title a cluster bears, read from the title's own wording. */
export const designationKinds = ['base', 'city', 'town', 'park', 'other', 'none'] as const;
export type DesignationKind = (typeof designationKinds)[number];

/** One named cluster. Rows contain one another (`parent`) and are never added up across that. */
export interface Cluster {
  readonly id: ClusterId;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly province: ProvinceCode;
  readonly prefecture: Bilingual;
  readonly level: Level;
  /** The smallest other row that contains this one; null at the root of its tree. */
  readonly parent: ClusterId | null;
  readonly designations: readonly Bilingual[];
  /** Primary segment first. */
  readonly segments: readonly SegmentId[];
  readonly evidence: Evidence;
  readonly listedYear: number | null;
  readonly point: {
    readonly lat: number;
    readonly lon: number;
    readonly precision: PointPrecision;
  } | null;
  readonly source: SourceId;
  readonly furtherSources: readonly SourceId[];
  readonly note: Bilingual;
}

const officialEvidence: readonly Evidence[] = ['confirmed', 'listed', 'ministry', 'reported'];

/** Whether the row rests on evidence of the textile federation or the ministry, or on a page that reports their title. */
export function hasOfficialEvidence(cluster: Pick<Cluster, 'evidence'>): boolean {
  return officialEvidence.includes(cluster.evidence);
}

const wording: readonly (readonly [DesignationKind, RegExp])[] = [
  ['park', /\b(Park|Zone)\b/],
  ['base', /\bBase\b/],
  ['town', /\bTown\b/],
  ['city', /\b(City|Capital)\b/],
];

/** The kinds of title a cluster bears, in the order of `designationKinds`; `none` where no title was seen. */
export function designationKindsOf(
  cluster: Pick<Cluster, 'designations'>,
): readonly DesignationKind[] {
  if (cluster.designations.length === 0) return ['none'];
  const found = new Set(cluster.designations.map((title) => kindOfTitle(title.en)));

  return designationKinds.filter((kind) => found.has(kind));
}

function kindOfTitle(title: string): DesignationKind {
  return wording.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}
