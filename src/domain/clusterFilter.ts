/** The facets by which clusters are narrowed. Values of one facet are OR-ed, facets are AND-ed. */
export const facets = [
  'province',
  'evidence',
  'band',
  'segment',
  'level',
  'designation',
  'status',
  'notice',
] as const;
export type Facet = (typeof facets)[number];

/** The values chosen in each facet; an empty list narrows nothing. */
export type FacetChoice = Readonly<Record<Facet, readonly string[]>>;

export interface ClusterFilter {
  /** Free text, matched against the names in every spelling. */
  readonly query: string;
  /** The only clusters to show; none named, all are. */
  readonly only: readonly string[];
  readonly chosen: FacetChoice;
}

export const noChoice: FacetChoice = {
  province: [],
  evidence: [],
  band: [],
  segment: [],
  level: [],
  designation: [],
  status: [],
  notice: [],
};

/** The filter that lets every cluster pass. */
export const noFilter: ClusterFilter = { query: '', only: [], chosen: noChoice };

export function isNarrowed({ query, only, chosen }: ClusterFilter): boolean {
  return query !== '' || only.length > 0 || facets.some((facet) => chosen[facet].length > 0);
}

/** The list with the value added, or taken out where it was in. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
