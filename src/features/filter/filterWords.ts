import { type ClusterFilter, type Facet, facets } from '../../domain/clusterFilter.ts';
import { clusterId } from '../../domain/ids.ts';
import { type FacetWords, facetTitle, valueName } from './facetOptions.ts';

/** One narrowing condition, as a chip shows it. */
export interface Condition<Name extends string = Facet | 'query' | 'only'> {
  readonly facet: Name;
  readonly value: string;
  readonly facetName: string;
  readonly valueName: string;
}

/** Every condition of a filter, one a value, in the order of the facets. */
export function conditionsOf(
  words: FacetWords,
  { query, only, chosen }: ClusterFilter,
): readonly Condition[] {
  const { dataset, locale } = words;
  const { filters, columns } = locale.text;
  const search: readonly Condition[] =
    query === ''
      ? []
      : [{ facet: 'query', value: query, facetName: filters.searchChip, valueName: query }];

  const named = only.map((id): Condition => {
    const cluster = dataset.clusterById.get(clusterId(id));

    return {
      facet: 'only',
      value: id,
      facetName: columns.name,
      valueName: cluster ? locale.of(cluster.short) : id,
    };
  });

  return [
    ...search,
    ...named,
    ...facets.flatMap((facet) =>
      chosen[facet].map((value) => ({
        facet,
        value,
        facetName: facet === 'band' ? filters.facets.bandShort : facetTitle(words, facet),
        valueName: valueName(words, facet, value),
      })),
    ),
  ];
}

/** `Province: Jiangsu and Zhejiang; Evidence: …`: the filter as a figure and an export say it; empty without one. */
export function filterWords(words: FacetWords, filter: ClusterFilter): string {
  const { locale } = words;
  const conditions = conditionsOf(words, filter);
  const names = [...new Set(conditions.map(({ facetName }) => facetName))];

  return locale.text.filters.joined(
    names.map((name) =>
      locale.text.filters.inWords(
        name,
        locale.format.list(
          conditions
            .filter(({ facetName }) => facetName === name)
            .map((condition) => condition.valueName),
        ),
      ),
    ),
  );
}
