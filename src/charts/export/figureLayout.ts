import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';
import type { PictureSize } from './exportSize.ts';
import { lightTokens } from './lightTokens.ts';
import type { TagBox, TextLine } from './pictureParts.ts';
import { practiceFoot } from './practiceFoot.ts';
import { signNotes } from './signNotes.ts';
import { type Measure, wrappedText } from './wrapText.ts';

/** Everything around the chart, and the room that is left for it. */
export interface FigureLayout {
  readonly rule: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly lines: readonly TextLine[];
  /** The frame around the tag of practice data; null for published data. */
  readonly tag: TagBox | null;
  readonly chart: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly ink: string;
  /** Subtitle, filters, source and link, for those who do not see the picture. */
  readonly description: string;
}

interface LayoutOrder {
  readonly figure: Figure;
  readonly locale: Locale;
  readonly size: PictureSize;
  readonly link: string;
  readonly madeOn: string;
}

/** Half of the sizes of a slide of 1,920 pixels: pictures are laid out at half and made at twice that. */
const sizes = { title: 27, subtitle: 13.5, note: 11 };
const leading = { title: 34, subtitle: 20, note: 16 };
const margin = 40;
const ruleHeight = 2.5;
const gap = 14;

/**
 * The frame first, the chart into what is left: the title on as many lines as it needs, every note
 * and the source below. A fixed height for either would leave a third of a slide empty.
 */
export function figureLayout({ figure, locale, size, link, madeOn }: LayoutOrder): FigureLayout {
  const tokens = lightTokens(locale.language);
  const font = tokens.get(`--font-${locale.language}`) ?? 'sans-serif';
  const colour = (name: string) => tokens.get(name)?.trim() ?? '#000000';
  const width = size.width - 2 * margin;
  const wrapped = (text: string, fontSize: number, weight: number) =>
    wrappedText(text, width, measureIn(font, fontSize, weight));

  const title = wrapped(figure.title, sizes.title, 600);
  const subtitle = wrapped(
    [figure.subtitle, figure.filters].filter(Boolean).join(' '),
    sizes.subtitle,
    400,
  );
  const notes = [...figure.notes, ...signNotes(locale, figure)].flatMap((note) =>
    wrapped(note, sizes.note, 400),
  );
  const source = sourceText(locale, figure);
  const made = locale.text.exporting.made(figure.vintage, locale.format.date(madeOn));
  const foot = [source, `${made}${locale.text.facts.semicolon}${link}`].flatMap((line) =>
    wrapped(line, sizes.note, 400),
  );

  const titleTop = margin + ruleHeight + 8;
  const subtitleTop = titleTop + title.length * leading.title;
  const chartTop = subtitleTop + subtitle.length * leading.subtitle + gap;
  const footTop = size.height - margin + 10 - foot.length * leading.note;
  const notesTop = footTop - notes.length * leading.note - (notes.length > 0 ? 4 : 0);
  const practice = practiceFoot(figure.practice, {
    x: margin,
    width,
    size: sizes.note,
    leading: leading.note,
    measure: measureIn(font, sizes.note, 400),
    colour,
  });
  const practiceTop = notesTop - practice.height;
  const marked = practice.at(practiceTop);
  const line = style(margin);

  return {
    ink: colour('--ink'),
    rule: { x: margin, y: margin - 8, width, height: ruleHeight },
    chart: { x: margin, y: chartTop, width, height: Math.max(80, practiceTop - gap - chartTop) },
    tag: marked.tag,
    description: [
      figure.practice?.line,
      figure.subtitle,
      figure.filters,
      ...figure.notes,
      source,
      link,
    ]
      .filter(Boolean)
      .join('\n'),
    lines: [
      ...title.map((text, index) =>
        line(text, titleTop + index * leading.title + 25, sizes.title, 600, colour('--ink')),
      ),
      ...subtitle.map((text, index) =>
        line(
          text,
          subtitleTop + index * leading.subtitle + 14,
          sizes.subtitle,
          400,
          colour('--ink-2'),
        ),
      ),
      ...marked.lines,
      ...notes.map((text, index) =>
        line(text, notesTop + index * leading.note + 11, sizes.note, 400, colour('--ink-2')),
      ),
      ...foot.map((text, index) =>
        line(text, footTop + index * leading.note + 11, sizes.note, 400, colour('--ink-3')),
      ),
    ],
  };
}

function style(x: number) {
  return (text: string, y: number, size: number, weight: number, fill: string): TextLine => ({
    text,
    x,
    y,
    size,
    weight,
    fill,
    anchor: 'start',
  });
}

function measureIn(font: string, size: number, weight: number): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${weight} ${size}px ${font}`;

  return (text) => context?.measureText(text).width ?? text.length * size;
}

/** Every source of the figure in one line, or where its rows name theirs. */
export function sourceText({ text }: Locale, figure: Figure): string {
  const named = figure.sources
    .slice(0, 3)
    .map((source) => `${source.text}${text.sources.kind(source.kind)}`);
  const more = figure.sources.length - named.length;
  const all = [...named, ...(more > 0 ? [text.sources.more(more)] : [])];
  const list =
    all.length > 0 ? all.join(text.sources.semicolon) : text.sources.rowByRow(figure.vintage);

  return `${text.sources.label}${text.sources.colon}${list}`;
}
