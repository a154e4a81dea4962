import type { Locale } from '../../i18n/locale.ts';
import { sourceText } from '../export/sourceText.ts';
import { proofName } from '../export/proof.ts';
import type { DeckOrder } from './model/deckOrder.ts';
import { drawnSlides } from './package/drawnSlides.ts';
import { finishedPackage } from './package/finishedPackage.ts';
import type { SlideTools } from './package/port.ts';
import type { FileProperty } from './package/properties.ts';
import type { SlideParts } from './model/slideParts.ts';
import { figuresOf, practiceOf, slidesOf } from './slides/deckSlides.ts';
import { langOf } from './xml/textXml.ts';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export interface DeckProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * A presentation as a PowerPoint file: native charts with their workbooks, pictures where Office
 * cannot draw, tables, and pages of notes. Written slide by slide, so that the page stays alive.
 *
 * @throws The reason of the signal where the reader has cancelled.
 */
export async function deckPptx(
  order: DeckOrder,
  tools: SlideTools,
  {
    onProgress = () => undefined,
    signal = new AbortController().signal,
  }: {
    readonly onProgress?: (progress: DeckProgress) => void;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Blob> {
  const slides: SlideParts[] = [];
  for (const slide of order.slides) {
    signal.throwIfAborted();
    slides.push(...slidesOf(slide, order));
    await tools.pause();
  }
  const raw = await drawnSlides(order, slides, tools.pause);
  signal.throwIfAborted();
  const bytes = await finishedPackage(raw, {
    order,
    slides,
    tools,
    signal,
    about: aboutFile(order),
    properties: fileProperties(order),
    onSlide: (done) => onProgress({ done, of: slides.length }),
  });

  return new Blob([new Uint8Array(bytes)], { type: pptxType });
}

function aboutFile(order: DeckOrder) {
  const [locale] = order.locales;
  const practice = practiceOf(order);
  const brand = locale.text.exporting.brand;

  return {
    title: order.title,
    subject: practice?.line ?? firstFigure(order)?.subtitle ?? '',
    keywords: [practice?.tag ?? '', brand].filter(Boolean).join('; '),
    creator: brand,
    language: langOf(locale.language),
    createdAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}

const firstFigure = (order: DeckOrder) => figuresOf(order)[0]?.faces[0];

/** What a reader finds under the properties of the file, and the proof that the app reads again. */
function fileProperties(order: DeckOrder): readonly FileProperty[] {
  const [locale] = order.locales;
  const names = locale.text.slides.properties;
  const figures = figuresOf(order);
  const practice = practiceOf(order);
  const all: readonly FileProperty[] = [
    [names.title, order.title],
    ...(practice ? [[practice.term, practice.line] as const] : []),
    [names.source, joined(order, (figure) => sourceText(locale, figure))],
    [names.filters, joined(order, ({ filters }) => filters)],
    [names.dataset, joined(order, ({ vintage }) => vintage)],
    [names.link, [...new Set(figures.map(({ link }) => link))].join('\n')],
    [names.date, datesOf(order, locale)],
    [proofName, order.proof],
  ];

  return all.filter(([, value]) => value !== '');
}

function joined(
  order: DeckOrder,
  textOf: (figure: NonNullable<ReturnType<typeof firstFigure>>) => string,
): string {
  const texts = figuresOf(order).flatMap(({ faces: [figure] }) => (figure ? [textOf(figure)] : []));

  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}

const datesOf = (order: DeckOrder, { format }: Locale) =>
  [...new Set(figuresOf(order).map(({ madeOn }) => format.date(madeOn)))].join('\n');
