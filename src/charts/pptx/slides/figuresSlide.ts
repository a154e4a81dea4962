import type { Locale } from '../../../i18n/locale.ts';
import { sourceText } from '../../export/sourceText.ts';
import { signNotes } from '../../export/signNotes.ts';
import type { Figure } from '../../figure.ts';
import type { DeckOrder, SlideFigure, SlideOrder } from '../model/deckOrder.ts';
import type { SlidePart, SlideParts } from '../model/slideParts.ts';
import { figureCell, moreRows } from '../layout/figureCell.ts';
import { type Foot, footOf } from '../layout/foot.ts';
import { headOf, type Spoken } from '../layout/head.ts';
import { httpLink } from '../layout/links.ts';
import { cellsOf, contentWidth, lineHeight, type Page, pageOf, sizes } from '../layout/page.ts';
import type { SlideBox } from '../layout/box.ts';
import { linesIn, paragraph, run, shortened, textPart } from '../layout/texts.ts';
import { speakerNotes } from './speakerNotes.ts';
import { spoken } from './spoken.ts';

type Figures = Extract<SlideOrder, { readonly kind: 'figures' }>;
type Frame = Pick<DeckOrder, 'ratio' | 'locales'>;

/** Sizes of the text in charts: smaller where several share a slide. */
const chartSizes: Readonly<Record<number, number>> = { 1: 12, 2: 11 };
const severalSize = 10.5;

/** One figure over the whole slide, or two or four side by side, each with its finding. */
export function figuresSlide(order: Figures, frame: Frame): SlideParts {
  const [locale] = frame.locales;

  return {
    language: locale.language,
    notes: speakerNotes(order.notes, order.figures, frame.locales),
    parts: order.figures.length === 1 ? oneFigure(order, frame) : severalFigures(order, frame),
  };
}

function oneFigure({ title, figures }: Figures, { ratio, locales }: Frame): readonly SlidePart[] {
  const [locale] = locales;
  const page = pageOf(ratio);
  const [own] = figures;
  const [figure] = own?.faces ?? [];
  if (!own || !figure) return [];
  const presenters = spoken(title, locales);
  const head = headOf(
    page,
    presenters.length > 0 ? presenters : facesOf(own, locales, (face) => face.title),
    facesOf(own, locales, (face) => [face.subtitle, face.filters].filter(Boolean).join(' ')),
  );
  const cellFor = (box: SlideBox) => figureCell(own, box, { locale, size: chartSizes[1] ?? 12 });
  // The notes depend on what the chart leaves out, and its place on the notes: laid out until both agree.
  const footFor = (remarks: readonly string[]) =>
    footOf(page, { ...footWords([own], remarks, locale), mostNotes: 4 }, locale);
  const above = (foot: Foot) => cellFor(bodyBox(page, head.bottom, foot.top));
  const first = above(footFor([]));
  const second = above(footFor(first.remarks));
  const cell = above(footFor(second.remarks));

  return [...head.parts, ...cell.parts, ...footFor(cell.remarks).parts];
}

/** A text of a figure in each language of the deck, once where two say the same. */
function facesOf(
  { faces }: SlideFigure,
  locales: readonly Locale[],
  textOf: (figure: Figure) => string,
): readonly Spoken[] {
  const all = faces.flatMap((figure, index) => {
    const language = locales[index]?.language;

    return language === undefined ? [] : [{ text: textOf(figure), language }];
  });

  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index);
}

const bodyBox = ({ margin, ...page }: Page, top: number, bottom: number): SlideBox => ({
  x: margin,
  y: top,
  width: contentWidth({ margin, ...page }),
  height: Math.max(0.8, bottom - top - 0.05),
});

/** Notes, sources, vintage and link of the figures of a slide. */
function footWords(figures: readonly SlideFigure[], remarks: readonly string[], locale: Locale) {
  const { text, format } = locale;
  const shown = figures.flatMap(({ faces: [figure] }) => figure ?? []);
  const [first] = figures;
  const vintages = [...new Set(shown.map(({ vintage }) => vintage))];
  const sources = [...new Set(shown.map((figure) => sourceText(locale, figure)))];
  const made = text.slides.made(format.date(first?.madeOn ?? ''));
  const notes = shown.flatMap((figure) => [...figure.notes, ...signNotes(locale, figure)]);

  return {
    practice: shown.find(({ practice }) => practice !== null)?.practice ?? null,
    notes: [...new Set([...remarks, ...notes])],
    source: joinedSources(sources, locale),
    made: [...vintages, made].join(text.facts.semicolon),
    link: figures.length === 1 ? httpLink(first?.link ?? '') : '',
  };
}

/** Each source line begins with the same word: said once for several figures. */
function joinedSources(sources: readonly string[], { text }: Locale): string {
  const label = `${text.sources.label}${text.sources.colon}`;
  const [first = '', ...others] = sources;
  const rest = others.map((source) =>
    source.startsWith(label) ? source.slice(label.length) : source,
  );

  return [first, ...rest].join(text.facts.semicolon);
}

function severalFigures(
  { title, figures }: Figures,
  { ratio, locales }: Frame,
): readonly SlidePart[] {
  const [locale] = locales;
  const page = pageOf(ratio);
  const own = spoken(title, locales);
  const counted = locales.map(({ text, format, language }) => ({
    text: text.slides.findings(format.number(figures.length)),
    language,
  }));
  const head = headOf(page, own.length > 0 ? own : counted, []);
  const foot = footOf(
    page,
    { ...footWords(figures, [], locale), mostNotes: figures.length > 2 ? 0 : 2 },
    locale,
  );
  const boxes = cellsOf(bodyBox(page, head.bottom, foot.top), figures.length);
  const size = chartSizes[figures.length] ?? severalSize;

  return [
    ...head.parts,
    ...figures.flatMap((figure, index) => {
      const box = boxes[index];

      return box
        ? cellParts(figure, box, { locale, locales, size, most: figures.length > 2 ? 2 : 3, index })
        : [];
    }),
    ...foot.parts,
  ];
}

/** A figure among others: its finding, its measure with its link, and its chart. */
function cellParts(
  figure: SlideFigure,
  box: SlideBox,
  {
    locale,
    locales,
    size,
    most,
    index,
  }: {
    readonly locale: Locale;
    readonly locales: readonly Locale[];
    readonly size: number;
    readonly most: number;
    readonly index: number;
  },
): readonly SlidePart[] {
  const [face] = figure.faces;
  if (!face) return [];
  const titleStyle = { size: sizes.panelTitle, isBold: true, colour: 'ink' } as const;
  const subStyle = { size: sizes.body, colour: 'ink-2' } as const;
  const titles = facesOf(figure, locales, ({ title }) => title).map((one, at) => ({
    ...one,
    text: shortened(one.text, box.width, at === 0 ? titleStyle : subStyle, at === 0 ? most : 1),
    style: at === 0 ? titleStyle : subStyle,
  }));
  const open = ` ${locale.text.slides.open}`;
  const subtitle = shortened(
    [face.subtitle, face.filters].filter(Boolean).join(' '),
    box.width * 0.82,
    subStyle,
    most - 1,
  );
  const titleHeight = titles.reduce(
    (sum, { text, style }) => sum + linesIn(text, box.width, style).length * lineHeight(style.size),
    0,
  );
  const subHeight =
    linesIn(`${subtitle}${open}`, box.width, subStyle).length * lineHeight(subStyle.size);
  const top = box.y + titleHeight + subHeight + 0.06;
  const link = httpLink(figure.link);
  const cellIn = (height: number) =>
    figureCell(figure, { ...box, y: top, height: Math.max(0.6, height) }, { locale, size });
  const room = box.y + box.height - top;
  const draft = cellIn(room);
  // That rows are left out is said below the figure, and takes a line from it.
  const cell = draft.left > 0 ? cellIn(room - lineHeight(sizes.body)) : draft;
  const remark = cell.left > 0 ? moreRows(cell.left, locale) : '';

  return [
    textPart(
      `Finding ${index + 1}`,
      { ...box, height: titleHeight },
      titles.map(({ text, style, language }) => paragraph(run(text, style, language))),
    ),
    textPart(`Measure ${index + 1}`, { ...box, y: box.y + titleHeight + 0.02, height: subHeight }, [
      paragraph(
        run(subtitle, subStyle, locale.language),
        ...(link === ''
          ? []
          : [run(open, { ...subStyle, colour: 'accent' }, locale.language, link)]),
      ),
    ]),
    ...cell.parts,
    ...(remark === '' ? [] : [remarkPart(remark, box, locale, index)]),
  ];
}

function remarkPart(remark: string, box: SlideBox, { language }: Locale, index: number): SlidePart {
  const style = { size: sizes.body, colour: 'ink-2' } as const;
  const height = lineHeight(style.size);

  return textPart(`Remark ${index + 1}`, { ...box, y: box.y + box.height - height, height }, [
    paragraph(run(shortened(remark, box.width, style, 1), style, language)),
  ]);
}
