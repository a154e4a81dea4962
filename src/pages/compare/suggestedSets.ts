import { measureName, type Reader } from '../../charts/observationFact.ts';
import { comparableGroups } from '../../domain/comparedSuggestions.ts';
import { ranked } from '../../domain/tally.ts';

/** A set of places to begin with: what it is, and who is in it. */
export interface SuggestedSet {
  readonly title: string;
  readonly names: string;
  readonly ids: readonly string[];
}

const groupsOffered = 3;
const provincesOffered = 5;

/** Sets whose values may in fact be compared, and the provinces with the most clusters. */
export function suggestedSets(reader: Reader): readonly SuggestedSet[] {
  const { dataset, locale } = reader;
  const { compare } = locale.text;
  const groups = comparableGroups(dataset, groupsOffered).map(({ example, clusters, total }) => ({
    title: compare.suggestion(
      measureName(reader, example),
      locale.format.year(example.period, example.timeBasis),
      total,
      clusters.length,
    ),
    names: locale.format.list(
      clusters.map((id) => {
        const cluster = dataset.clusterById.get(id);

        return cluster ? locale.of(cluster.short) : id;
      }),
    ),
    ids: clusters,
  }));
  const provinces = ranked(
    dataset.provinces.map((province) => ({
      key: province,
      count: dataset.clusters.filter((cluster) => cluster.province === province.code).length,
    })),
  )
    .filter(({ count }) => count > 0)
    .slice(0, provincesOffered);

  return provinces.length < 2
    ? groups
    : [
        ...groups,
        {
          title: compare.suggestionProvinces(provinces.length),
          names: locale.format.list(provinces.map(({ key }) => locale.of(key.short))),
          ids: provinces.map(({ key }) => key.code),
        },
      ];
}
