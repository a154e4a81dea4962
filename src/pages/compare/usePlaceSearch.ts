import { useQuery } from '@tanstack/react-query';
import { builtInProvinceSpellings } from '../../data/queries/spellings.ts';
import { noFilter } from '../../domain/clusterFilter.ts';
import {
  clusterPlace,
  type ComparedPlace,
  type ComparedSet,
  provincePlace,
} from '../../domain/comparedPlaces.ts';
import { matchesWords, searchKey, searchWords } from '../../domain/searchText.ts';
import { useNarrowedClusters } from '../../features/cluster-index/useNarrowedClusters.ts';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import type { ComboboxOption } from '../../ui/Combobox.tsx';

/** Options that are listed: as many as can be seen at once. */
const mostListed = 8;

/** The places that a query finds, of the kind that is compared; those compared already are left out. */
export function usePlaceSearch(workspace: Workspace, query: string, set: ComparedSet) {
  const { dataset, measure, locale } = workspace;
  const { narrowed } = useNarrowedClusters(dataset, measure, { ...noFilter, query });
  const { data: spellings } = useQuery({ ...builtInProvinceSpellings, enabled: query !== '' });
  const kind = set.places[0]?.kind;
  const words = searchWords(query);
  const provinces = dataset.provinces.filter(({ code, name, short }) => {
    const { pinyin = '', initials = '' } = spellings?.get(code) ?? {};
    const key = searchKey([name.zh, name.en, short.zh, short.en, pinyin], initials);

    return words.length > 0 && matchesWords(key, words);
  });
  const found: readonly ComparedPlace[] = [
    ...(kind === 'cluster' ? [] : provinces.map(provincePlace)),
    ...(kind === 'province' || words.length === 0
      ? []
      : narrowed.rows.map(({ cluster }) => clusterPlace(cluster))),
  ].filter(({ id }) => !set.places.some((place) => place.id === id));

  return {
    count: found.length,
    listed: Math.min(found.length, mostListed),
    options: found.slice(0, mostListed).map((place): ComboboxOption => ({
      value: place.id,
      name: locale.of(place.short),
      detail: [locale.other(place.short), whereOf(workspace, place)]
        .filter((part) => part !== '')
        .join(locale.text.facts.comma),
    })),
  };
}

/** Level and province of a cluster, which tell it from another of its name. */
function whereOf({ dataset, locale }: Workspace, place: ComparedPlace): string {
  if (place.kind === 'province') return locale.text.compare.table.province;
  const province = dataset.provinceByCode.get(place.cluster.province);

  return [locale.text.filters.level[place.cluster.level], province ? locale.of(province.short) : '']
    .filter((part) => part !== '')
    .join(locale.text.facts.comma);
}
