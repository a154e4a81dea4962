import type { SlideParts } from '../../../charts/pptx/model/slideParts.ts';
import type { StagedSlide } from '../usePresent.ts';

/** One picture of the show: a slide, or a part of one that goes on over several pages. */
export interface ShowPage {
  /** Place of the slide in the deck, counted from 0. */
  readonly slide: number;
  /** Which page of the slide it is, counted from 0. */
  readonly page: number;
  readonly parts: SlideParts;
  readonly notes: string;
}

/** Everything that is shown, in its order. */
export function showPages(staged: readonly StagedSlide[]): readonly ShowPage[] {
  return staged.flatMap(({ slide: { notes }, pages }, slide) =>
    pages.map((parts, page) => ({ slide, page, parts, notes })),
  );
}

/** Where a page of a slide stands in the show: its first page where it has no such page any more. */
export function placeInShow(pages: readonly ShowPage[], slide: number, page: number): number {
  const exact = pages.findIndex((one) => one.slide === slide && one.page === page);
  const first = pages.findIndex((one) => one.slide === slide);

  return Math.max(0, exact >= 0 ? exact : first);
}

const moves = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
} as const;

export type ShowMove = (typeof moves)[keyof typeof moves];

const isMoveKey = (key: string): key is keyof typeof moves => Object.hasOwn(moves, key);

/** Where a key leads, as presenters' clickers and other programs have it. */
export function moveOf(key: string): ShowMove | undefined {
  return isMoveKey(key) ? moves[key] : undefined;
}

/** The place that a move leads to; the show ends at its ends. */
export function moved(at: number, move: ShowMove, count: number): number {
  const last = Math.max(0, count - 1);
  const to = { next: at + 1, back: at - 1, first: 0, last }[move];

  return Math.max(0, Math.min(last, to));
}

/** Narrower, a movement of the finger is a tap. */
const swipeWidth = 48;

/** What a finger or the mouse asks for that went so far to the right. */
export function moveOfStroke(distance: number): ShowMove {
  return distance > swipeWidth ? 'back' : 'next';
}
