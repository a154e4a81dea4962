import type { TileMapDrawing } from '../../../charts/drawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { ranked, smallestHalf } from '../../../domain/tally.ts';
import type { OverviewContext } from '../overviewContext.ts';
import { countFact, countsDrawing, countTable, frameOf, leaderTitle } from './countParts.ts';
import { provinceTallies, type Tally } from './tallies.ts';

/** Where the documented clusters lie, as a map of tiles. Chosen provinces stand out; the others keep their numbers. */
export function provinceMapFigure(context: OverviewContext): Figure {
  const { dataset, locale, narrowed, chosenProvinces } = context;
  const text = locale.text.where;
  const frame = frameOf(context, 'province-map', text.mapSubtitle);
  if (dataset.provinces.length === 0) return emptyFigure(frame, text.missing, 'data');
  const here = provinceTallies(context);
  const tiles = dataset.provinces.map((province): TileMapDrawing['tiles'][number] => ({
    id: province.code,
    name: locale.of(province.short),
    shortName:
      locale.language === 'en'
        ? (text.shortNames[province.code] ?? province.code)
        : locale.of(province.short),
    ...province.tile,
    count: narrowed.counts.province.get(province.code) ?? 0,
    state: tileState(chosenProvinces, province.code),
  }));

  return {
    ...frame,
    title: halfTitle(context, here),
    drawing: { kind: 'tile-map', tiles, legendTitle: text.legend, emptyName: text.noRecord },
    marks: tiles
      .toSorted((a, b) => a.row - b.row || a.column - b.column)
      .map(({ id, name, count }) => {
        const tally = here.find(({ key }) => key === id);
        // A tile outside the choice shows what choosing it would bring; its evidence is not counted here.
        const isCounted = tally?.count === count;

        return countFact(context, 'province', isCounted ? tally : { key: id, label: name, count });
      }),
    table: countTable(context, locale.text.columns.province, text.mapSubtitle, here),
    notes: [text.gapNote, text.overlapNote],
    sources: [],
  };
}

function tileState(chosen: readonly string[], code: string): 'plain' | 'chosen' | 'dimmed' {
  if (chosen.length === 0) return 'plain';

  return chosen.includes(code) ? 'chosen' : 'dimmed';
}

/** The same as ranked bars. */
export function provinceRankingFigure(context: OverviewContext): Figure {
  const { locale, dataset } = context;
  const text = locale.text.where;
  const frame = frameOf(context, 'province-ranking', text.rankingSubtitle);
  const tallies = ranked(provinceTallies(context)).filter(({ count }) => count > 0);
  if (tallies.length === 0) return emptyFigure(frame, locale.text.figure.noCluster, 'filters');
  const without = dataset.provinces.length - tallies.length;

  return {
    ...frame,
    title: leaderTitle(context, tallies, text.leaders),
    drawing: countsDrawing(context, tallies, ''),
    marks: tallies.map((tally) => countFact(context, 'province', tally)),
    table: countTable(context, locale.text.columns.province, text.rankingSubtitle, tallies),
    notes: [text.rankingNote(tallies.length, without)],
    sources: [],
  };
}

/** Which few provinces hold most of the clusters; with all in one, or none at all, that is said instead. */
function halfTitle({ locale }: OverviewContext, tallies: readonly Tally[]): string {
  const half = smallestHalf(tallies);
  const text = locale.text.where;
  if (!half) return locale.text.figure.noCluster;
  const occupied = tallies.filter(({ count }) => count > 0);
  const label = (key: string) => tallies.find((tally) => tally.key === key)?.label ?? key;
  if (occupied.length === 1) return text.allInOne(half.total, label(half.keys[0] ?? ''));
  const percent = locale.format.percent(Math.round((half.count / half.total) * 100));

  return half.isTied
    ? text.halfTied(half.keys.length, occupied.length, percent)
    : text.half(locale.format.list(half.keys.map(label)), half.keys.length, percent, half.total);
}
