import type { Figure } from '../../charts/figure.ts';
import type { Deck, FiguresSlide, PinnedFigure, Slide } from './deck.ts';
import { deckLanguages, roomOf, slideLayouts, slideRatios } from './deck.ts';

/** What says that a file holds a deck, and how it is written. */
const format = 'textile-clusters-deck';
const formatVersion = 1;

/** Why a file is not a deck that can be opened. */
export type DeckFileFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-deck' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'broken-slide'; readonly number: number };

export type DeckFileOutcome =
  | { readonly kind: 'deck'; readonly deck: Deck }
  | { readonly kind: 'fault'; readonly fault: DeckFileFault };

/** The deck as a text that opens it again on any computer. */
export function deckToText(deck: Deck): string {
  return JSON.stringify({ format, version: formatVersion, deck });
}

/** The deck in the text of a file, or why it cannot be opened. */
export function deckFromText(text: string): DeckFileOutcome {
  const parsed = parsedJson(text);
  if (parsed === undefined) return fault({ kind: 'not-json' });
  if (!isObject(parsed) || parsed['format'] !== format) return fault({ kind: 'not-a-deck' });
  const { version, deck } = parsed;
  if (typeof version === 'number' && version > formatVersion)
    return fault({ kind: 'newer', version });

  return readDeck(deck);
}

/** The deck in a value of unknown origin: a file, or what the browser kept. */
export function readDeck(value: unknown): DeckFileOutcome {
  if (!isDeckHead(value)) return fault({ kind: 'not-a-deck' });
  const broken = value.slides.findIndex((slide) => !isSlide(slide));
  if (broken >= 0) return fault({ kind: 'broken-slide', number: broken + 1 });

  return { kind: 'deck', deck: { ...value, slides: value.slides.filter(isSlide) } };
}

const fault = (reason: DeckFileFault): DeckFileOutcome => ({ kind: 'fault', fault: reason });

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const isOneOf = (list: readonly string[], value: unknown) => list.some((one) => one === value);
const areTexts = (value: Shape, ...names: readonly string[]) =>
  names.every((name) => typeof value[name] === 'string');

type DeckHead = Omit<Deck, 'slides'> & { readonly slides: readonly unknown[] };

function isDeckHead(value: unknown): value is DeckHead {
  return (
    isObject(value) &&
    areTexts(value, 'id', 'name') &&
    isOneOf(deckLanguages, value['language']) &&
    isOneOf(slideRatios, value['ratio']) &&
    Array.isArray(value['slides'])
  );
}

function isSlide(value: unknown): value is Slide {
  if (!isObject(value) || !areTexts(value, 'id', 'notes')) return false;
  if (value['kind'] === 'method') return true;
  if (value['kind'] === 'figures') return isFiguresSlide(value);

  return isOneOf(['title', 'section'], value['kind']) && areTexts(value, 'title', 'subtitle');
}

function isFiguresSlide(value: Shape): value is Shape & FiguresSlide {
  const { figures } = value;
  const layout = slideLayouts.find((one) => one === value['layout']);

  return (
    layout !== undefined &&
    areTexts(value, 'title') &&
    Array.isArray(figures) &&
    figures.length > 0 &&
    figures.length <= roomOf[layout] &&
    figures.every(isPinned)
  );
}

function isPinned(value: unknown): value is PinnedFigure {
  if (!isObject(value) || !areTexts(value, 'id', 'link', 'pinnedOn', 'keptAgainst')) return false;
  const { figure } = value;

  return (
    isObject(figure) &&
    isFigure(figure['zh']) &&
    isFigure(figure['en']) &&
    /^https?:/.test(String(value['link']))
  );
}

/** As far as the frame of a figure needs it; a drawing that cannot be drawn is caught where it is drawn. */
function isFigure(value: unknown): value is Figure {
  if (!isObject(value)) return false;
  const { drawing, dataset, table, marks, notes, sources } = value;

  return (
    areTexts(value, 'id', 'title', 'subtitle', 'filters', 'vintage', 'version') &&
    isObject(dataset) &&
    areTexts(dataset, 'name', 'version', 'hash') &&
    isObject(drawing) &&
    areTexts(drawing, 'kind') &&
    isObject(table) &&
    [table['columns'], table['rows'], marks, notes, sources].every(Array.isArray)
  );
}
