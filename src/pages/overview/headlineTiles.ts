import type { MarkFact } from '../../charts/figure.ts';
import { hasOfficialEvidence } from '../../domain/cluster.ts';
import type { Observation } from '../../domain/observation.ts';
import { sumFormula } from '../../i18n/formula.ts';
import type { Tile } from '../../features/tiles/tile.ts';
import { clusterShares } from './clusterShares.ts';
import { nationalFact, nationalValues, type OverviewContext } from './overviewContext.ts';

/** The numbers at the head of the overview; one that did not arrive is left out rather than shown as nothing. */
export function headlineTiles(context: OverviewContext): readonly Tile[] {
  const shares = clusterShares(context);
  const { text } = context.locale;

  return [
    ...clusterTiles(context),
    ...(shares
      ? [
          shareTile(context, 'enterprises', text.tiles.enterprises, shares.enterprises),
          shareTile(context, 'income', text.tiles.income, shares.income),
          shareTile(context, 'profit', text.tiles.profit, shares.profit),
        ]
      : []),
    ...giantsTile(context),
  ];
}

/** The ministry's count beside the number documented here, each saying why they differ. */
function clusterTiles(context: OverviewContext): readonly Tile[] {
  const { dataset, locale } = context;
  const { text, format } = locale;
  const counted = nationalValues(context, 'clusters', 'clusters-count')[0];
  const official = dataset.clusters.filter(hasOfficialEvidence).length;
  const all = dataset.clusters.length;
  const isCompared = counted !== undefined && all > 0 && !dataset.isFictional;
  const whyDiffer = isCompared
    ? text.tiles.whyDiffer(
        format.number(counted.value),
        format.number(all),
        format.number(official),
      )
    : '';

  return [
    ...(counted
      ? [
          {
            ...numberTile(context, 'clusters', text.tiles.clusters, counted),
            unit: text.tiles.clustersUnit,
            note: text.tiles.clustersNote,
            evidence: withCaution(nationalFact(context, counted), whyDiffer),
          },
        ]
      : []),
    // Fictional clusters rest on no evidence that could be counted.
    ...(all > 0 && !dataset.isFictional ? [documentedTile(context, official, whyDiffer)] : []),
  ];
}

function documentedTile(context: OverviewContext, official: number, whyDiffer: string): Tile {
  const { dataset, locale, narrowed, isNarrowed } = context;
  const { text, format } = locale;
  const all = dataset.clusters.length;
  const known = dataset.sources.length;
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id: 'documented',
    label: text.tiles.documented,
    sign: '',
    number: format.number(all),
    unit: text.tiles.clustersUnit,
    note: isNarrowed
      ? text.tiles.documentedFiltered(narrowed.rows.length)
      : text.tiles.documentedNote(official, all - official),
    evidenceName: known === 0 ? text.facts.sourceNotLoaded : text.tiles.sourcesCount(known),
    parts: { strong: official, weak: all - official },
    evidence: {
      id: 'documented',
      label: text.tiles.documented,
      value: `${format.number(all)} ${text.tiles.clustersUnit}`,
      lines: [
        line(text.facts.definition, text.tiles.documentedDefinition),
        line(text.where.official, format.number(official)),
        line(text.where.other, format.number(all - official)),
        line(text.facts.year, text.where.asOf(dataset.version)),
        line(text.facts.status, text.where.counted),
        line(
          text.facts.source,
          known === 0
            ? text.facts.sourceNotLoaded
            : text.tiles.documentedSource(known, dataset.version),
        ),
      ],
      caution: whyDiffer,
      filter: null,
      formula: sumFormula(locale, [official, all - official]),
    },
  };
}

function shareTile(context: OverviewContext, id: string, label: string, share: Observation): Tile {
  const { text, format } = context.locale;
  const isAbout = share.qualifier === '~';

  return {
    ...numberTile(context, id, label, share),
    number: format.percent(share.value),
    note: isAbout ? text.tiles.shareNote : '',
    evidence: withCaution(nationalFact(context, share), isAbout ? text.tiles.aboutMeans : ''),
  };
}

function giantsTile(context: OverviewContext): readonly Tile[] {
  const { text } = context.locale;
  const named = nationalValues(context, 'clusters', 'clusters-over-100bn-income')[0];
  if (!named) return [];
  const tile = numberTile(context, 'giants', text.tiles.giants, named);
  if (context.dataset.isFictional) {
    return [{ ...tile, unit: text.tiles.clustersUnit, note: text.practice.someNote }];
  }

  return [
    {
      ...tile,
      sign: '≥',
      unit: text.tiles.regions,
      note: text.tiles.giantsNote(named.value),
      evidence: withCaution(
        { ...nationalFact(context, named), value: text.tiles.atLeast(named.value) },
        text.tiles.atLeastMeans,
      ),
    },
  ];
}

function numberTile(
  context: OverviewContext,
  id: string,
  label: string,
  observation: Observation,
): Tile {
  const { dataset, locale } = context;
  const source = dataset.sourceById.get(observation.source);

  return {
    id,
    label,
    sign: locale.format.sign(observation.qualifier),
    number: locale.format.number(observation.value),
    unit: '',
    note: '',
    evidenceName: source
      ? locale.text.tiles.sourceName(
          locale.text.shortSources[source.id] ?? locale.of(source.publisher),
          locale.text.sources.reliability[source.reliability],
        )
      : locale.text.facts.sourceNotLoaded,
    evidence: nationalFact(context, observation),
    parts: null,
  };
}

/** The definition of the measure first, and what not to do with the number last. */
function withCaution(fact: MarkFact, meaning: string): MarkFact {
  return { ...fact, caution: [meaning, fact.caution].filter((part) => part !== '').join(' ') };
}
