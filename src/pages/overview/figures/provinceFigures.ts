import type { TileMapDrawing } from '../../../charts/tile-map/tileMapDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { ranked, smallestHalf } from '../../../domain/tally.ts';
import { divisionCodes } from '../../../i18n/en/divisionCodes.ts';
import { equation } from '../../../i18n/formula.ts';
import type { OverviewContext } from '../overviewContext.ts';
import {
  countFact,
  countsDrawing,
  countTable,
  frameOf,
  leaderTitle,
  uncounted,
} from '../../../features/cluster-counts/countParts.ts';
import {
  choosableTallies,
  isHidden,
  provinceTallies,
  type Tally,
} from '../../../features/cluster-counts/tallies.ts';

/** Where the documented clusters lie, as a map of tiles. Chosen provinces stand out; the others keep their numbers. */
export function provinceMapFigure(context: OverviewContext): Figure {
  const { dataset, locale, chosenProvinces } = context;
  const text = locale.text.where;
  const frame = frameOf(context, 'province-map', text.mapSubtitle);
  const tallies = choosableTallies(context);
  const empty = uncounted(context, frame, tallies, text.missing);
  if (empty) return empty;
  const tallyOf = new Map(tallies.map((tally) => [tally.key, tally]));
  const hidesSome = tallies.some(isHidden);
  const tiles = dataset.provinces.map((province): TileMapDrawing['tiles'][number] => ({
    id: province.code,
    name: locale.of(province.short),
    shortName:
      locale.language === 'en'
        ? (divisionCodes[province.code] ?? province.code)
        : locale.of(province.short),
    ...province.tile,
    count: tallyOf.get(province.code)?.count ?? 0,
    state: tileState(chosenProvinces, province.code),
  }));

  return {
    ...frame,
    title: halfTitle(context, provinceTallies(context)),
    formula: halfFormula(context, provinceTallies(context)),
    drawing: {
      kind: 'tile-map',
      tiles,
      legendTitle: text.legend,
      emptyName: noneName(context, hidesSome),
    },
    marks: tiles
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .flatMap(({ id }) => tallyOf.get(id) ?? [])
      .map((tally) => countFact(context, 'province', tally)),
    table: countTable(
      context,
      frame.id,
      locale.text.columns.province,
      text.mapSubtitle,
      ranked(tallies),
    ),
    notes: mapNotes(context, hidesSome),
    sources: [],
  };
}

function noneName({ locale }: OverviewContext, hidesSome: boolean): string {
  return hidesSome ? locale.text.where.noneHere : locale.text.where.noRecord;
}

/** What an empty tile means, and what the numbers do not. */
function mapNotes({ locale }: OverviewContext, hidesSome: boolean): readonly string[] {
  const { where } = locale.text;

  return [hidesSome ? where.hiddenNote : where.gapNote, where.overlapNote];
}

function tileState(chosen: readonly string[], code: string): 'plain' | 'chosen' | 'dimmed' {
  if (chosen.length === 0) return 'plain';

  return chosen.includes(code) ? 'chosen' : 'dimmed';
}

/** The same as ranked bars. */
export function provinceRankingFigure(context: OverviewContext): Figure {
  const { locale } = context;
  const text = locale.text.where;
  const frame = frameOf(context, 'province-ranking', text.rankingSubtitle);
  const all = provinceTallies(context);
  const empty = uncounted(context, frame, all, text.missing);
  if (empty) return empty;
  const tallies = ranked(all).filter(({ count }) => count > 0);
  if (tallies.length === 0) return emptyFigure(frame, locale.text.figure.noCluster, 'filters');
  const hidden = all.filter(isHidden).length;
  const without = all.length - tallies.length - hidden;

  return {
    ...frame,
    title: leaderTitle(context, tallies, text.leaders),
    drawing: countsDrawing(context, tallies, ''),
    marks: tallies.map((tally) => countFact(context, 'province', tally)),
    table: countTable(
      context,
      frame.id,
      locale.text.columns.province,
      text.rankingSubtitle,
      tallies,
    ),
    notes: [text.rankingNote(tallies.length, hidden, without)],
    sources: [],
  };
}

/** The share of the finding with its numbers put in; empty where it names none. */
function halfFormula({ locale }: OverviewContext, tallies: readonly Tally[]): string {
  const half = smallestHalf(tallies);
  if (!half || half.count === half.total) return '';
  const { number, percent } = locale.format;
  const share = (half.count / half.total) * 100;
  const isExact = Number.isInteger(share);

  return equation(
    `${number(half.count)} ÷ ${number(half.total)}`,
    isExact ? '=' : '~',
    percent(Math.round(share)),
  );
}

/** Which few provinces hold most of the clusters; with all in one, or none at all, that is said instead. */
function halfTitle({ locale, isNarrowed }: OverviewContext, tallies: readonly Tally[]): string {
  const half = smallestHalf(tallies);
  const text = locale.text.where;
  if (!half) return locale.text.figure.noCluster;
  const occupied = tallies.filter(({ count }) => count > 0);
  const label = (key: string) => tallies.find((tally) => tally.key === key)?.label ?? key;
  const names = locale.format.list(half.keys.map(label));
  if (occupied.length === 1) return text.allInOne(half.total, names, isNarrowed);
  const percent = locale.format.percent(Math.round((half.count / half.total) * 100));

  return half.isTied
    ? text.halfTied(half.keys.length, occupied.length, percent, isNarrowed)
    : text.half(names, half.keys.length, percent, half.total, isNarrowed);
}
