import type { Language } from '../../domain/bilingual.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PracticeMark } from '../../i18n/practiceMark.ts';
import type { Figure } from '../figure.ts';
import type { DeckOrder } from '../pptx/model/deckOrder.ts';
import type { BriefingOrder, BriefingPart } from './briefingOrder.ts';
import { type BriefingTable, briefingTable } from './briefingTable.ts';
import { numberedFigures, type NumberedFigure } from './numberedFigures.ts';
import { endNotes, sourceList, sourceRefs } from './endMatter.ts';

/** How words look; each is a style of the document. */
export type Look =
  | 'title'
  | 'otherTitle'
  | 'byline'
  | 'body'
  | 'heading'
  | 'subheading'
  | 'finding'
  | 'otherFinding'
  | 'caption'
  | 'otherCaption'
  | 'small'
  | 'link'
  | 'source'
  | 'note';

/** A piece of the briefing, in the order in which it is read. */
export type BriefingBlock =
  | {
      readonly kind: 'words';
      readonly look: Look;
      readonly text: string;
      readonly language: Language;
      /** Where the words lead; empty leads nowhere. */
      readonly link: string;
    }
  | {
      readonly kind: 'caption';
      readonly label: string;
      readonly number: number;
      readonly text: string;
      /** A caption above what it names must stay with it. */
      readonly isAbove: boolean;
    }
  | { readonly kind: 'picture'; readonly figure: Figure; readonly name: string }
  | { readonly kind: 'table'; readonly table: BriefingTable };

/** Title, findings, figures and tables with captions, sources and notes. */
export function briefingBlocks(order: BriefingOrder): readonly BriefingBlock[] {
  const { briefing } = order.locales[0].text;
  const numbered = numberedFigures(order);
  const say = sayIn(order.locales[0].language);

  return [
    ...headBlocks(order),
    ...(numbered.length > 0
      ? [
          say('heading', briefing.headings.findings),
          ...numbered
            .filter(({ isFinding }) => isFinding)
            .flatMap((figure) => findingBlocks(figure, order)),
          say('heading', briefing.headings.figures),
          ...figureParts(order, numbered),
          say('heading', briefing.headings.sources),
          ...endBlocks(order, numbered),
        ]
      : []),
  ];
}

/** That no real place is meant; null where all figures are of published data. */
export function practiceOfBriefing({ parts }: BriefingOrder): PracticeMark | null {
  const marks = parts.flatMap((part) =>
    part.kind === 'section' ? [] : (part.figure.faces[0]?.practice ?? []),
  );

  return marks[0] ?? null;
}

/** A deck as a briefing: its first title slide names it, its sections divide the figures. */
export function deckBriefing(deck: DeckOrder, madeOn: string): BriefingOrder {
  const { language } = deck.locales[0];
  const cover = deck.slides.find((slide) => slide.kind === 'title');
  const title = cover?.kind === 'title' ? cover.title[language] : '';

  return {
    title: title === '' ? deck.title : title,
    subtitle: cover?.kind === 'title' ? cover.subtitle[language] : '',
    lede: '',
    locales: deck.locales,
    madeOn,
    parts: deck.slides.flatMap((slide): readonly BriefingPart[] => {
      if (slide.kind === 'section') return [{ kind: 'section', title: slide.title[language] }];

      return slide.kind === 'figures'
        ? slide.figures.map((figure) => ({ kind: 'figure', figure }))
        : [];
    }),
  };
}

const sayIn =
  (language: Language) =>
  (look: Look, text: string, link = ''): BriefingBlock => ({
    kind: 'words',
    look,
    text,
    language,
    link,
  });

function headBlocks({ title, subtitle, lede, locales, madeOn }: BriefingOrder) {
  const [{ language, format }] = locales;
  const say = sayIn(language);

  return [
    say('title', title),
    ...(subtitle === '' ? [] : [say('byline', subtitle)]),
    say('byline', format.date(madeOn)),
    ...(lede === '' ? [] : [say('body', lede)]),
  ];
}

function findingBlocks({ faces, label }: NumberedFigure, { locales }: BriefingOrder) {
  const [{ language, text }] = locales;
  const [face] = faces;
  const seen = label.isShown ? text.briefing.seen(label.text) : '';

  return [
    sayIn(language)('finding', `${face.title}${seen}`),
    ...secondTitles(faces, locales, 'otherFinding'),
  ];
}

/** The titles in the other languages, where a briefing is in two. */
function secondTitles(
  faces: readonly Figure[],
  locales: readonly Locale[],
  look: Look,
): readonly BriefingBlock[] {
  return faces.slice(1).flatMap(({ title }, index) => {
    const locale = locales[index + 1];

    return locale ? [sayIn(locale.language)(look, title)] : [];
  });
}

function figureParts(
  order: BriefingOrder,
  numbered: readonly NumberedFigure[],
): readonly BriefingBlock[] {
  const say = sayIn(order.locales[0].language);
  const sources = sourceList(numbered, order.locales[0]);
  let next = 0;

  return order.parts.flatMap((part) => {
    if (part.kind === 'section') return part.title === '' ? [] : [say('subheading', part.title)];
    const figure = numbered[next];
    next += 1;

    return figure ? figureBlocks(figure, order, sourceRefs(figure, sources, order.locales[0])) : [];
  });
}

function figureBlocks(
  { faces, figureNumber, tableNumber, link }: NumberedFigure,
  { locales }: BriefingOrder,
  refs: string,
): readonly BriefingBlock[] {
  const [locale] = locales;
  const { briefing } = locale.text;
  const [face] = faces;
  const say = sayIn(locale.language);
  const measure = [face.subtitle, face.filters].filter((words) => words !== '').join(' ');
  const below = [...(measure === '' ? [] : [say('small', measure)]), say('small', refs, link)];
  const { table, rest } = briefingTable(face.table, locale);
  const caption = (label: string, number: number, text: string, isAbove: boolean) =>
    ({ kind: 'caption', label, number, text, isAbove }) as const;
  const isTableAlone = figureNumber === null;

  return [
    ...(figureNumber === null
      ? []
      : [
          { kind: 'picture', figure: face, name: `${briefing.figure}${figureNumber}` } as const,
          caption(briefing.figure, figureNumber, face.title, false),
          ...secondTitles(faces, locales, 'otherCaption'),
          ...below,
        ]),
    ...(tableNumber === null
      ? []
      : [
          caption(
            briefing.table,
            tableNumber,
            isTableAlone ? face.title : face.table.caption,
            true,
          ),
          { kind: 'table', table } as const,
          ...(rest === '' ? [] : [say('small', rest, link)]),
          ...(isTableAlone ? below : []),
        ]),
  ];
}

function endBlocks(
  { locales: [locale] }: BriefingOrder,
  numbered: readonly NumberedFigure[],
): readonly BriefingBlock[] {
  const { briefing, exporting } = locale.text;
  const say = sayIn(locale.language);
  const notes = endNotes(numbered, locale);
  const links = numbered.filter(({ link }) => link !== '');

  return [
    say('subheading', briefing.parts.sources),
    ...sourceList(numbered, locale).map(({ text, link }) => say('source', text, link)),
    say('subheading', briefing.parts.notes),
    ...notes.map((note) => say('note', note)),
    say('note', exporting.about.licenceText),
    ...(links.length > 0 ? [say('subheading', briefing.parts.links)] : []),
    ...links.map(({ label, link }) => say('link', briefing.labelled(label.text, link), link)),
  ];
}
