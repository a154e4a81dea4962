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
  /** What the chart needs to be read, in logical pixels; more than its room where the picture is too low. */
  readonly leastChartHeight: number;
  readonly titleLines: number;
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
 * that leave the chart its room, and the source. A fixed height for either would leave a third of
 * a slide empty.
 */
export function figureLayout(order: PictureOrder): FigureLayout {
  const { figure, locale } = order;
  const setting = frameSetting(order);
  const { type, width, measure, colour } = setting;
  const head = frameHead(order, setting);
  const practice = practiceFoot(figure.practice, {
    x: type.margin,
    width,
    size: type.note,
    leading: type.noteLeading,
    measure: measure(type.note, 400),
    colour,
  });
  const hasRule = head.titleLines > 0;
  const headTop = type.top + (hasRule ? ruleHeight + 8 : 0);
  const chartTop = headTop + head.height + type.gap;
  const below = practice.height + type.gap + type.bottom;
  const least = leastHeight(figure.drawing, width);
  const room = order.size.height - chartTop - below - least;
  const foot = frameFoot(order, setting, order.size.grows === true ? Infinity : room);
  const footHeight = foot.notes.height + foot.source.height;
  const wanted = chartTop + chartHeight(figure.drawing, width) + below + footHeight;
  const height =
    order.size.grows === true ? Math.max(order.size.height, Math.ceil(wanted)) : order.size.height;
  const sourceTop = height - type.bottom - foot.source.height;
  const notesTop = sourceTop - foot.notes.height;
  const practiceTop = notesTop - practice.height;
  const marked = practice.at(practiceTop);

  return {
    size: { ...order.size, height },
    rule: hasRule ? { x: type.margin, y: type.top, width, height: ruleHeight } : null,
    lines: [
      ...head.at(headTop),
      ...marked.lines,
      ...foot.notes.at(notesTop),
      ...foot.source.at(sourceTop),
    ],
    tag: marked.tag,
    chart: {
      x: type.margin,
      y: chartTop,
      width,
      height: Math.max(leastDrawn, practiceTop - type.gap - chartTop),
    },
    leastChartHeight: least,
    titleLines: head.titleLines,
    notesLeft: foot.notesLeft,
    margin: type.margin,
    ink: colour('--ink'),
    page: colour('--page'),
    tokens: setting.tokens,
    description: [
      figure.practice?.line,
      figure.subtitle,
      figure.filters,
      ...figure.notes,
      ...signNotes(locale, figure),
      sourceText(locale, figure),
      order.link,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** How many logical pixels a picture lacks in height; none where its chart can be read. */
export function lackingHeight({ chart, leastChartHeight }: FigureLayout): number {
  return Math.max(0, Math.ceil(leastChartHeight - chart.height));
}
