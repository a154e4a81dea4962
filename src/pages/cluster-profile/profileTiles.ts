import type { MarkFact } from '../../charts/figure.ts';
import { measureName, observationFact } from '../../charts/observationFact.ts';
import type { Observation } from '../../domain/observation.ts';
import { clusterNotices } from '../../domain/noticeTies.ts';
import { partsOf } from '../../domain/placeTree.ts';
import type { Tile } from '../../features/tiles/tile.ts';
import { written } from '../../i18n/written.ts';
import { headlineValues, marketValue } from './headlineValues.ts';
import type { ProfileContext } from './profileContext.ts';

const tilesAtMost = 4;

/** The main values of a cluster, its trade last; where they are fewer than four, what can be counted of it. */
export function profileTiles(context: ProfileContext): readonly Tile[] {
  const market = marketValue(context);
  const values = headlineValues(context).slice(0, tilesAtMost - (market ? 1 : 0));
  const tiles = [...values, ...(market ? [market] : [])].map((row) => valueTile(context, row));

  return [...tiles, ...countTiles(context)].slice(0, tilesAtMost);
}

function valueTile(context: ProfileContext, observation: Observation): Tile {
  const { dataset, locale, moneyUnit } = context;
  const { text, format } = locale;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const amount = unit ? written(locale, unit, moneyUnit, observation) : undefined;
  const label = text.figure.inYear(
    measureName(context, observation),
    format.year(observation.period, observation.timeBasis),
  );

  return {
    id: observation.id,
    label,
    sign: amount?.sign ?? '',
    number: amount?.number ?? format.number(observation.value),
    unit: amount?.unit ?? '',
    note: noteOf(context, observation),
    evidenceName: sourceName(context, observation),
    evidence: observationFact(context, observation, label),
    parts: null,
  };
}

function sourceName({ dataset, locale }: ProfileContext, observation: Observation): string {
  const { text } = locale;
  const source = dataset.sourceById.get(observation.source);

  return source
    ? text.tiles.sourceName(
        text.shortSources[source.id] ?? locale.of(source.publisher),
        text.sources.reliability[source.reliability],
      )
    : text.facts.sourceNotLoaded;
}

/** The one thing to know of a value: what it covers, that it is a bound, or its note. */
function noteOf({ locale }: ProfileContext, observation: Observation): string {
  const { tiles } = locale.text.profile;
  const bySign = { '=': '', '~': tiles.about, '>': tiles.bound, '<': tiles.upper };
  if (observation.scope !== 'whole') return locale.text.scopes[observation.scope];

  return bySign[observation.qualifier] || locale.of(observation.note);
}

/** What is counted rather than published: the values, the rows inside, the notices. */
function countTiles(context: ProfileContext): readonly Tile[] {
  const { dataset, cluster, observations, measures, tree, locale } = context;
  const { tiles } = locale.text.profile;
  const whole = observations.filter(({ scope }) => scope === 'whole').length;
  const note =
    observations.length === 0 ? tiles.valuesNone : tiles.valuesNote(measures.length, whole);
  const notices = clusterNotices(dataset, cluster, tree).filter(({ through }) => through === 'own');

  return [
    countTile(context, 'values', tiles.values, observations.length, note),
    countTile(context, 'notices', tiles.notices, notices.length, tiles.noticesNote),
    countTile(context, 'parts', tiles.parts, partsOf(dataset, cluster.id).length, tiles.partsNote),
  ];
}

function countTile(
  { dataset, locale }: ProfileContext,
  id: string,
  label: string,
  count: number,
  note: string,
): Tile {
  const { text, format } = locale;
  const number = format.number(count);
  const line = (term: string, detail: string) => ({ term, detail, url: null });
  const evidence: MarkFact = {
    id,
    label,
    value: number,
    lines: [
      line(text.facts.definition, note),
      line(text.facts.year, text.where.asOf(dataset.version)),
      line(text.facts.status, text.where.counted),
      line(text.facts.source, text.where.rowSources),
    ],
    caution: '',
    filter: null,
  };

  return {
    id,
    label,
    sign: '',
    number,
    unit: '',
    note,
    evidenceName: text.profile.tiles.counted,
    evidence,
    parts: null,
  };
}
