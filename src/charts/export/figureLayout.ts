import { chartHeight } from '../chartHeight.ts';
import type { PictureSize } from './exportSize.ts';
import { frameFoot } from './frameFoot.ts';
import { frameHead } from './frameHead.ts';
import { frameSetting, type FrameSetting } from './frameSetting.ts';
import { leastHeight } from './leastHeight.ts';
import type { PictureOrder } from './pictureOrder.ts';
import type { TagBox, TextLine } from './pictureParts.ts';
import { practiceFoot } from './practiceFoot.ts';
import { signNotes } from './signNotes.ts';
import { sourceText } from './sourceText.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything around the chart, and the room that is left for it. */
export interface FigureLayout {
  /** As ordered, but as high as the figure wants where the target lets it grow. */
  readonly size: PictureSize;
  /** Null for a picture without a title. */
  readonly rule: Box | null;
  readonly lines: readonly TextLine[];
  /** The frame around the tag of practice data; null for published data. */
  readonly tag: TagBox | null;
  readonly chart: Box;
  /** How many logical pixels the picture lacks in height; none where everything in it can be read. */
  readonly lacking: number;
  readonly titleLines: number;
  /** Lines above which a title is long for this size. */
  readonly mostTitleLines: number;
  /** Notes that only the text of the file has. */
  readonly notesLeft: number;
  readonly margin: number;
  readonly ink: string;
  readonly page: string;
  readonly tokens: FrameSetting['tokens'];
  /** Subtitle, filters, notes, source and link, for those who do not see the picture. */
  readonly description: string;
}

const ruleHeight = 2.5;
/** What a chart gets where there is no room at all: such a picture is not handed out. */
const leastDrawn = 40;

/**
 * The frame first, the chart into what is left: the title on as many lines as it needs, the notes
 * that leave the chart its room, and the source; in a low picture beside the chart. A fixed height
 * for either would leave a third of a slide empty.
 */
export function figureLayout(order: PictureOrder): FigureLayout {
  const setting = frameSetting(order);
  const { type, across, colour } = setting;
  const head = frameHead(order, setting);
  const practice = practiceIn(order, setting);
  const hasRule = head.titleLines > 0;
  const headTop = type.top + (hasRule ? ruleHeight + 8 : 0);
  const needs = heightsOf(order, setting, headTop, head.height, practice.height);
  const foot = frameFoot(order, setting, needs.footRoom);
  const footHeight = foot.notes.height + foot.source.height;
  const size = { ...order.size, height: pictureHeight(order, needs, footHeight) };
  const sourceTop = size.height - type.bottom - foot.source.height;
  const notesTop = sourceTop - foot.notes.height;
  const practiceTop = notesTop - practice.height;
  const chartEnd = needs.isBeside ? size.height - type.bottom : practiceTop - type.gap;
  const chartHeight = chartEnd - needs.chartTop;
  const marked = practice.at(practiceTop);

  return {
    size,
    rule: hasRule
      ? { x: type.margin, y: type.top, width: size.width - 2 * type.margin, height: ruleHeight }
      : null,
    lines: [
      ...head.at(headTop),
      ...marked.lines,
      ...foot.notes.at(notesTop),
      ...foot.source.at(sourceTop),
    ],
    tag: marked.tag,
    chart: { ...across, y: needs.chartTop, height: Math.max(leastDrawn, chartHeight) },
    lacking: Math.max(
      0,
      Math.ceil(needs.least - chartHeight),
      // Texts beside the chart may be what has no room.
      Math.ceil(headTop + head.height + type.gap - practiceTop),
    ),
    titleLines: head.titleLines,
    mostTitleLines: type.mostTitleLines,
    notesLeft: foot.notesLeft,
    margin: type.margin,
    ink: colour('--ink'),
    page: colour('--page'),
    tokens: setting.tokens,
    description: descriptionOf(order),
  };
}

function practiceIn({ figure, locale }: PictureOrder, setting: FrameSetting) {
  const { type, width, measure, colour } = setting;

  return practiceFoot(figure.practice, {
    x: type.margin,
    width,
    size: type.note,
    leading: type.noteLeading,
    measure: measure(type.note, 400),
    colour,
    language: locale.language,
  });
}

/** What the parts of a picture need in height, before the foot is set. */
function heightsOf(
  { figure, size }: PictureOrder,
  { type, across }: FrameSetting,
  headTop: number,
  headHeight: number,
  practiceHeight: number,
) {
  const isBeside = type.textPart < 1;
  const below = headTop + headHeight + type.gap;
  const chartTop = isBeside ? headTop : below;
  const least = leastHeight(figure.drawing, across.width);
  const taken = below + practiceHeight + type.bottom + (isBeside ? 0 : least + type.gap);

  return {
    isBeside,
    chartTop,
    least,
    taken,
    wanted: chartHeight(figure.drawing, across.width),
    footRoom: size.grows === true ? Infinity : size.height - taken,
  };
}

/** The height as ordered, or as much more as everything wants where it may grow. */
function pictureHeight(
  { size }: PictureOrder,
  needs: ReturnType<typeof heightsOf>,
  footHeight: number,
): number {
  if (size.grows !== true) return size.height;
  const { isBeside, chartTop, taken, wanted, least } = needs;
  const texts = taken + footHeight;
  const whole = isBeside ? Math.max(texts, chartTop + wanted + 8) : texts + wanted - least;

  return Math.max(size.height, Math.ceil(whole));
}

function descriptionOf({ figure, locale, link }: PictureOrder): string {
  return [
    figure.practice?.line,
    figure.subtitle,
    figure.filters,
    ...figure.notes,
    ...signNotes(locale, figure),
    sourceText(locale, figure),
    link,
  ]
    .filter(Boolean)
    .join('\n');
}
