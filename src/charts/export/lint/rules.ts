import type { Language } from '../../../domain/bilingual.ts';
import { textWidth } from '../../axis/textWidth.ts';
import type { Figure } from '../../figure.ts';
import { collapsingPairs } from '../colour/collapsingPairs.ts';
import { dyesInUse } from '../edits/dyesInUse.ts';
import { rowCount, rowsThatFit } from '../edits/fewerRows.ts';
import { pointsOf, smallestTextPt } from '../exportSize.ts';
import { type Check, hint, type Mend, passed } from './check.ts';
import { droppedLabels, labelNames } from './labelNames.ts';
import type { PictureFacts } from './pictureFacts.ts';
import { overlapping, overTheEdge } from './textPlaces.ts';

/** A chart without its least height cannot be read, and no such picture is made. */
export function roomRule({ figure, layout }: PictureFacts): Check {
  if (layout.lacking === 0) return passed('room');

  return {
    rule: 'room',
    level: 'stop',
    count: Math.ceil(layout.lacking * layout.size.scale),
    mends: ['taller', ...fewerRows(figure, layout)],
  };
}

/** Fewer rows, where fewer than all of them have room and are still a chart. */
function fewerRows({ drawing }: Figure, { chart }: PictureFacts['layout']): readonly Mend[] {
  const rows = rowsThatFit(drawing, chart);

  return rows === null || rows === rowCount(drawing) ? [] : ['fewer-rows'];
}

/**
 * A picture names its source. A figure without any is not handed out; a picture whose footer was
 * left out carries the source in the text of its file only, and is told of.
 */
export function sourceRule({ figure, look }: PictureFacts): Check {
  const hasSource = figure.sources.length > 0 || figure.vintage !== '';
  if (!hasSource) return { rule: 'source', level: 'stop', count: 0, mends: [] };

  return look.hasFooter ? passed('source') : hint('source', 0, 'show-footer');
}

/** What can be read at a glance, on two lines: 24 Chinese characters, or 80 letters. */
const longestTitle = { zh: 24, en: 80 };

/** The length of a title in the characters of its language; in Chinese a letter is about half of one. */
export function titleLength(title: string, language: Language): number {
  return language === 'zh' ? Math.round(textWidth(title, 1)) : Array.from(title).length;
}

export function titleRule({ figure, language, layout, look }: PictureFacts): Check {
  const length = titleLength(figure.title, language);
  if (!look.hasTitle) return passed('title', 0);
  const isLong = length > longestTitle[language] || layout.titleLines > layout.mostTitleLines;

  return isLong ? hint('title', length, 'rewrite') : passed('title', length);
}

/** Bars of bounds end at the same place without being equal; null where there are none. */
export function tieRule({ figure, explainsBounds }: PictureFacts): Check | null {
  const bounds = boundsIn(figure);
  const equal = bounds.length - new Set(bounds).size;
  if (equal === 0) return null;

  return explainsBounds ? passed('tie') : hint('tie', equal + 1, 'explain');
}

function boundsIn({ drawing }: PictureFacts['figure']): readonly number[] {
  if (drawing.kind !== 'bounds' && drawing.kind !== 'ranking') return [];

  return drawing.rows
    .filter(({ bar }) => bar.certainty === 'more-than' || bar.certainty === 'less-than')
    .map(({ bar }) => bar.value);
}

/** Text below 8 pt in the target is not read in print, nor from the second row. */
export function textRule({ layout, texts }: PictureFacts): Check {
  const smallest = Math.min(
    ...layout.lines.map(({ size }) => size),
    ...texts.map(({ size }) => size),
  );
  const points = Math.round(pointsOf(smallest, layout.size) * 10) / 10;

  return points < smallestTextPt ? hint('text', points, 'larger') : passed('text', points);
}

/** Texts of the chart that stand on one another or reach over the edge of the picture. */
export function overlapRule({ figure, layout, texts }: PictureFacts): Check {
  const count = overlapping(texts) + overTheEdge(texts, layout);
  if (count === 0) return passed('overlap');

  return hint('overlap', count, 'larger', ...fewerRows(figure, layout));
}

/** Names that a chart had to leave out or cut; null where it names nothing. */
export function labelsRule({ figure, texts }: PictureFacts): Check | null {
  const names = labelNames(figure.drawing);
  if (names.length === 0) return null;
  const dropped = droppedLabels(names, texts);

  return dropped === 0 ? passed('labels', names.length) : hint('labels', dropped, 'larger');
}

/** More groups than there are dyes: the rest shares a grey. */
export function seriesRule({ figure }: PictureFacts): Check {
  const { dyes, without } = dyesInUse(figure.drawing);

  return without > 0
    ? hint('series', without, 'fewer-series')
    : passed('series', Math.max(1, dyes.length));
}

/** Pairs of dyes in use that are alike on grey paper or to a colour-blind reader. */
export function colourRule({ figure, dyes, look }: PictureFacts): Check {
  if (look.isGreySafe) return passed('colour');
  const used = dyesInUse(figure.drawing).dyes.flatMap((dye) => dyes[dye] ?? []);
  const pairs = collapsingPairs(used).length;

  return pairs > 0 ? hint('colour', pairs, 'grey-safe') : passed('colour');
}

/** Notes that only the text of the file has; null where the footer was left out on purpose. */
export function notesRule({ layout, look }: PictureFacts): Check | null {
  if (!look.hasFooter) return null;

  return layout.notesLeft > 0 ? hint('notes', layout.notesLeft, 'taller') : passed('notes');
}
