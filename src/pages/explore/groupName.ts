import type { Reader } from '../../charts/observationFact.ts';
import type { Grouping } from '../../domain/explore/clusterGrouping.ts';
import { everyCluster, unassigned } from '../../domain/explore/clusterGroups.ts';

/** The name of a group of clusters in the reader's language; its code where the data do not name it. */
export function groupName({ dataset, locale }: Reader, grouping: Grouping, key: string): string {
  const { text, of } = locale;
  if (key === unassigned) return text.unassigned;
  switch (grouping) {
    case 'province': {
      const province = dataset.provinces.find(({ code }) => code === key);

      return province ? of(province.short) : key;
    }
    case 'segment': {
      const segment = dataset.segments.find(({ id }) => id === key);

      return segment ? of(segment.name) : key;
    }
    case 'region':
      return named(text.regions, key);
    case 'level':
      return named(text.filters.level, key);
    case 'designation':
      return named(text.filters.designation, key);
    case 'none':
      return key === everyCluster ? text.groupings.none : key;
  }
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}
