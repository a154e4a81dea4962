import { emptyFigure } from '../../charts/emptyFigure.ts';
import type { Figure } from '../../charts/figure.ts';
import { hasOfficialEvidence, levels } from '../../domain/cluster.ts';
import { ranked } from '../../domain/tally.ts';
import {
  countFact,
  countsDrawing,
  countTable,
  frameOf,
  leaderTitle,
} from '../../features/cluster-counts/countParts.ts';
import {
  provinceTallies,
  segmentTallies,
  type Tally,
} from '../../features/cluster-counts/tallies.ts';
import type { ProvinceContext } from './provinceContext.ts';

/** What the clusters of the province make, the largest number first; segments that none has are left out. */
export function provinceSegmentsFigure(context: ProvinceContext): Figure {
  const { locale } = context;
  const text = locale.text.provinceProfile.segments;
  const frame = frameOf(context, 'province-segments', text.subtitle);
  const tallies = ranked(segmentTallies(context)).filter(({ count }) => count > 0);
  if (tallies.length === 0) return emptyFigure(frame, emptyReason(context, text.missing), 'data');

  return {
    ...frame,
    title: leaderTitle(context, tallies, locale.text.what.leaders),
    drawing: countsDrawing(context, tallies, ''),
    marks: tallies.map((tally) => ({ ...countFact(context, 'segment', tally), filter: null })),
    table: countTable(context, frame.id, locale.text.columns.segment, text.subtitle, tallies),
    notes: [text.note],
    sources: [],
  };
}

const emptyReason = ({ clusters, locale }: ProvinceContext, missing: string) =>
  clusters.length === 0 ? locale.text.provinceProfile.tree.none : missing;

/** On which level of the administration they stand, from the highest. */
export function provinceLevelsFigure(context: ProvinceContext): Figure {
  const { locale, clusters } = context;
  const text = locale.text.provinceProfile.levels;
  const frame = frameOf(context, 'province-levels', text.subtitle);
  const tallies = levelTallies(context).filter(({ count }) => count > 0);
  if (clusters.length === 0) return emptyFigure(frame, emptyReason(context, ''), 'data');

  return {
    ...frame,
    title: leaderTitle(context, tallies, text.leaders),
    drawing: countsDrawing(context, tallies, text.order),
    marks: tallies.map((tally) => ({ ...countFact(context, 'level', tally), filter: null })),
    table: countTable(context, frame.id, locale.text.columns.level, text.subtitle, tallies),
    notes: [text.note],
    sources: [],
  };
}

function levelTallies({ clusters, locale }: ProvinceContext): readonly Tally[] {
  return levels.map((level) => {
    const rows = clusters.filter((cluster) => cluster.level === level);
    const counts = { count: rows.length, official: rows.filter(hasOfficialEvidence).length };

    return { key: level, label: locale.text.filters.level[level], ...counts, documented: counts };
  });
}

const firstProvinces = 5;

/** Where the province stands by the number of documented clusters: the first five, and itself where it is none of them. */
export function provinceRankFigure(context: ProvinceContext): Figure {
  const { locale, province } = context;
  const text = locale.text.provinceProfile.rank;
  const frame = frameOf(context, 'province-rank', text.subtitle);
  const order = ranked(documentedTallies(context)).filter(({ count }) => count > 0);
  const shown = order.filter(({ key }, index) => index < firstProvinces || key === province.code);
  if (shown.length === 0) return emptyFigure(frame, emptyReason(context, ''), 'data');

  return {
    ...frame,
    title: rankTitle(context, order),
    drawing: countsDrawing(context, shown, ''),
    marks: shown.map((tally) => ({ ...countFact(context, 'province', tally), filter: null })),
    table: countTable(context, frame.id, locale.text.columns.province, text.subtitle, order),
    notes: [text.note],
    sources: [],
  };
}

/** The clusters of every province, though the page is of one. */
function documentedTallies(context: ProvinceContext): readonly Tally[] {
  return provinceTallies(context).map((tally) => ({ ...tally, ...tally.documented }));
}

function rankTitle({ locale, province }: ProvinceContext, order: readonly Tally[]): string {
  const text = locale.text.provinceProfile.rank;
  const name = locale.of(province.short);
  const own = order.find(({ key }) => key === province.code);
  if (!own) return text.none(name);
  const rank = 1 + order.filter(({ count }) => count > own.count).length;
  const isTied = order.filter(({ count }) => count === own.count).length > 1;

  return isTied ? text.tied(name, rank, own.count) : text.title(name, rank, own.count);
}
