import { hasOfficialEvidence } from '../../domain/cluster.ts';
import type { ComparedPlace } from '../../domain/comparedPlaces.ts';
import { noticeCounts } from '../../domain/noticeFilter.ts';
import { ranked } from '../../domain/tally.ts';
import type { CompareContext } from './compareContext.ts';

/** A line that says what the places are; nothing in it is better or worse. */
export interface IdentityRow {
  readonly title: string;
  readonly cells: readonly string[];
  readonly verdict: string;
}

/** What the places are: first in the table, before any value. */
export function identityRows(context: CompareContext): readonly IdentityRow[] {
  return context.places[0]?.kind === 'province' ? provinceRows(context) : clusterRows(context);
}

function clusterRows(context: CompareContext): readonly IdentityRow[] {
  const { dataset, locale } = context;
  const { of, text } = locale;
  const { table } = text.compare;
  const fact = (title: string, wordsOf: (cluster: ClusterOf) => string): IdentityRow => ({
    title,
    cells: context.places.map((place) => (place.kind === 'cluster' ? wordsOf(place.cluster) : '')),
    verdict: '',
  });

  return [
    fact(table.level, ({ level }) => text.filters.level[level]),
    fact(table.province, ({ province, prefecture }) => {
      const known = dataset.provinceByCode.get(province);

      return [known ? of(known.short) : province, of(prefecture)]
        .filter((part) => part !== '')
        .join(text.facts.comma);
    }),
    fact(table.segments, ({ segments }) => segmentNames(context, segments)),
    fact(table.evidence, ({ evidence }) => text.filters.evidence[evidence]),
    fact(
      table.designations,
      ({ designations }) => designations.map(of).join(text.clusters.and) || table.noDesignation,
    ),
    noticesRow(context),
    valuesRow(context),
  ];
}

type ClusterOf = Extract<ComparedPlace, { kind: 'cluster' }>['cluster'];

/** Segments that are named where a province has several. */
const namedSegments = 3;

function provinceRows(context: CompareContext): readonly IdentityRow[] {
  const { dataset, locale } = context;
  const { table } = locale.text.compare;
  const clustersIn = ({ id }: ComparedPlace) =>
    dataset.clusters.filter(({ province }) => province === id);
  const counted = (title: string, count: (place: ComparedPlace) => string): IdentityRow => ({
    title,
    cells: context.places.map(count),
    verdict: table.counts,
  });

  return [
    counted(table.clusters, (place) => locale.format.number(clustersIn(place).length)),
    counted(table.official, (place) =>
      locale.format.number(clustersIn(place).filter(hasOfficialEvidence).length),
    ),
    counted(table.commonest, (place) => {
      const all = clustersIn(place).flatMap(({ segments }) => segments);
      const counts = dataset.segments.map(({ id }) => ({
        key: id,
        count: all.filter((segment) => segment === id).length,
      }));
      const most = ranked(counts.filter(({ count }) => count > 0)).slice(0, namedSegments);

      return segmentNames(
        context,
        most.map(({ key }) => key),
      );
    }),
    noticesRow(context),
    valuesRow(context),
  ];
}

function segmentNames(
  { dataset, locale }: CompareContext,
  segments: ClusterOf['segments'],
): string {
  const names = segments.map((id) => {
    const segment = dataset.segmentById.get(id);

    return segment ? locale.of(segment.name) : id;
  });

  return names.join(locale.text.clusters.and);
}

function noticesRow({ dataset, places, locale }: CompareContext): IdentityRow {
  const { table } = locale.text.compare;
  const counts = noticeCounts(dataset, places[0]?.kind ?? 'cluster');

  return {
    title: table.notices,
    cells: places.map(({ id }) => locale.format.number(counts.get(id) ?? 0)),
    verdict: table.noticesNote,
  };
}

function valuesRow({ dataset, places, locale }: CompareContext): IdentityRow {
  const { table } = locale.text.compare;

  return {
    title: table.values,
    cells: places.map(({ id }) =>
      locale.format.number(dataset.observationsByArea.get(id)?.length ?? 0),
    ),
    verdict: '',
  };
}
