import type { Locale } from '../../../i18n/locale.ts';
import type { DeckOrder, SlideFigure, SlideOrder } from '../model/deckOrder.ts';
import type { Paragraph, SlideParts } from '../model/slideParts.ts';
import { headOf } from '../layout/head.ts';
import { httpLink } from '../layout/links.ts';
import { contentWidth, lineHeight, pageOf, sizes } from '../layout/page.ts';
import { linesIn, paragraph, run, textPart } from '../layout/texts.ts';
import type { TextStyle } from '../xml/textXml.ts';
import { brandOf } from './coverSlide.ts';

type Method = Extract<SlideOrder, { readonly kind: 'method' }>;

const heading: TextStyle = { size: sizes.panelTitle, isBold: true, colour: 'ink' };
const plain: TextStyle = { size: sizes.body, colour: 'ink' };

/** A line of the method: a heading, or a text with where it leads. */
interface MethodLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly link: string;
}

/** Sources, measures and the meaning of the marks, over as many slides as they need. */
export function methodSlides(
  { definitions, notes }: Method,
  { ratio, locales }: Pick<DeckOrder, 'ratio' | 'locales'>,
  figures: readonly SlideFigure[],
): readonly SlideParts[] {
  const [locale] = locales;
  const page = pageOf(ratio);
  const titles = locales.map(({ text, language }) => ({ text: text.slides.method, language }));
  const head = headOf(page, titles, []);
  const width = contentWidth(page);
  const practice = figures.flatMap(({ faces: [figure] }) => figure?.practice ?? [])[0] ?? null;
  const room = page.height - head.bottom - (practice ? 1.1 : 0.75);
  const lines = methodLines(figures, definitions, locale);

  return pagesOf(lines, width, room).map((shown, index) => ({
    language: locale.language,
    notes: index === 0 ? notes.split(/\r?\n/) : [],
    parts: [
      ...head.parts,
      textPart(
        'Method',
        { x: page.margin, y: head.bottom, width, height: room },
        shown.map(({ text, style, link }): Paragraph =>
          paragraph(
            run(text, link === '' ? style : { ...style, colour: 'accent' }, locale.language, link),
          ),
        ),
      ),
      ...brandOf(page, locale, practice),
    ],
  }));
}

function methodLines(
  figures: readonly SlideFigure[],
  definitions: Method['definitions'],
  { text }: Locale,
): readonly MethodLine[] {
  const { slides, exporting, sources } = text;
  const shown = figures.flatMap(({ faces: [figure] }) => figure ?? []);
  const cited = new Map(
    shown.flatMap((figure) =>
      figure.sources.map((source) => [
        `${source.text}${sources.kind(source.kind)}`,
        httpLink(source.url ?? ''),
      ]),
    ),
  );
  const measures = new Set([
    ...shown.map((figure) =>
      [figure.subtitle, figure.formula ?? ''].filter((words) => words !== '').join(' '),
    ),
    ...definitions.map(({ term, text: meaning }) => `${term}${sources.colon}${meaning}`),
  ]);
  const signs = Object.values(exporting.signs).filter((meaning) => meaning !== '');
  const line = (words: string, link = ''): MethodLine => ({ text: words, style: plain, link });
  const title = (words: string): MethodLine => ({ text: words, style: heading, link: '' });
  const vintages = new Set(shown.map(({ vintage }) => vintage));

  return [
    title(slides.sources),
    ...[...cited].map(([words, link]) => line(words, link)),
    ...[...vintages].map((vintage) => line(vintage)),
    line(exporting.about.licenceText),
    title(slides.measures),
    ...[...measures].filter((words) => words !== '').map((words) => line(words)),
    title(slides.signs),
    line(slides.standing.published),
    line(slides.standing.missing),
    ...signs.map((meaning) => line(meaning)),
  ];
}

/** Whole lines on each page; a heading never stands last. */
function pagesOf(
  lines: readonly MethodLine[],
  width: number,
  room: number,
): readonly (readonly MethodLine[])[] {
  const pages: MethodLine[][] = [[]];
  let taken = 0;
  lines.forEach((line, index) => {
    const own = heightOf(line, width);
    const next = lines[index + 1];
    const needed = line.style === heading && next ? own + heightOf(next, width) : own;
    if (taken + needed > room && taken > 0) {
      pages.push([]);
      taken = 0;
    }
    pages.at(-1)?.push(line);
    taken += own;
  });

  return pages;
}

const heightOf = ({ text, style }: MethodLine, width: number) =>
  linesIn(text, width, style).length * lineHeight(style.size);
