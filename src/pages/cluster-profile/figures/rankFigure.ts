import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, FigureFrame } from '../../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { comparableWith, latestValues, type Valued } from '../../../domain/comparable.ts';
import { rankable } from '../../../domain/latestValue.ts';
import type { Observation } from '../../../domain/observation.ts';
import { rankedRows, type RankedRow } from '../../../domain/ranking.ts';
import {
  type PeerBars,
  peerBarsDrawing,
  peerBarsFacts,
  peerBarsNotes,
  peerBarsSheet,
} from '../../../features/profile/peerBars.ts';
import { peerWords } from '../peerWords.ts';
import type { ProfileContext } from '../profileContext.ts';
import { indicatorName, measureUnit, rankTitle } from './rankTitle.ts';

/** Whom the cluster is set beside. */
export type Company = 'all' | 'peers';

/** Where the cluster stands among all that can be compared with it. */
export const rankFigure = (context: ProfileContext) => standingFigure(context, 'all');

/** Where it stands among its peers. */
export const peerRankFigure = (context: ProfileContext) => standingFigure(context, 'peers');

function standingFigure(context: ProfileContext, company: Company): Figure {
  const { locale, measure, value, cluster } = context;
  const { rank: text } = locale.text.profileFigures;
  const name = locale.of(cluster.short);
  const frame = {
    id: company === 'all' ? 'rank' : 'peer-rank',
    subtitle: company === 'peers' ? peerWords(context) : locale.text.profile.measure,
    filters: '',
    ...vintageOf(context),
  };
  if (measure === null) return emptyFigure(frame, text.noMeasure(name), 'data');
  const own = rankable(value);
  const measureTitle = indicatorName(context, measure);
  if (!own || !hasUnit(context, own)) {
    const why = {
      contested: text.contested,
      'part-year': text.partYear,
      missing: text.missing,
      value: text.missing,
    };

    return emptyFigure(frame, why[value.kind](measureTitle, name), 'data');
  }

  return drawnFigure(context, frame, company, own);
}

/** Which values are set side by side, and whether they may be ranked. */
interface Standing {
  readonly values: readonly Valued[];
  readonly isRanked: boolean;
}

/** The comparable values where there are several; else the latest ones, in their order and without ranks. */
function standingAmong(context: ProfileContext, company: Company, own: Observation): Standing {
  const { dataset, cluster, peers } = context;
  const isMember = (row: Valued) =>
    row.cluster.id === cluster.id || company === 'all' || peers.has(row.cluster.id);
  const comparable = comparableWith(dataset, own).filter(isMember);
  if (comparable.length > 1) return { values: comparable, isRanked: true };
  const others = latestValues(dataset, dataset.clusters, own.indicator).filter(
    (row) => isMember(row) && row.cluster.id !== cluster.id,
  );

  return { values: [{ cluster, observation: own }, ...others], isRanked: false };
}

function drawnFigure(
  context: ProfileContext,
  frame: FigureFrame,
  company: Company,
  own: Observation,
): Figure {
  const { tree, cluster } = context;
  const { values, isRanked } = standingAmong(context, company, own);
  const rows = rankedRows(values, tree, { isRanked });
  const bars: PeerBars = {
    rows,
    measure: own.indicator,
    own: cluster.id,
    place: 'province',
    hasYears: !isRanked && rows.length > 1,
  };
  const subtitle = subtitleOf(context, company, own, rows, isRanked);

  return {
    ...frame,
    subtitle,
    title: rankTitle(context, company, { rows, isRanked }),
    drawing: peerBarsDrawing(context, bars),
    marks: peerBarsFacts(context, bars),
    table: peerBarsSheet(context, subtitle, bars),
    notes: [...peerBarsNotes(context, bars), ...withoutNote(context, company, rows)],
    sources: sourcesOf(
      context,
      rows.map(({ observation }) => observation.source),
    ),
  };
}

function subtitleOf(
  context: ProfileContext,
  company: Company,
  own: Observation,
  rows: readonly RankedRow[],
  isRanked: boolean,
): string {
  const { format, text } = context.locale;
  const { rank } = text.profileFigures;
  const measure = indicatorName(context, own.indicator);
  const unit = measureUnit(context, own.indicator);
  const words = isRanked
    ? rank.ranked(measure, unit, format.year(own.period, own.timeBasis), rows.length)
    : rank.listed(measure, unit, rows.length);

  return company === 'all' ? words : `${words}${text.facts.semicolon}${peerWords(context)}`;
}

/** How many clusters could not be set beside it: they are left out, which is not zero. */
function withoutNote(
  { dataset, peers, locale }: ProfileContext,
  company: Company,
  rows: readonly RankedRow[],
): readonly string[] {
  const members = company === 'all' ? dataset.clusters.length : peers.size + 1;
  const without = members - rows.length;

  return without > 0 ? [locale.text.profileFigures.rank.without(without)] : [];
}
