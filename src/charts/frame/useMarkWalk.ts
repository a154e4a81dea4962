import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import type { Figure, MarkFact } from '../figure.ts';
import type { LinkedMarks } from '../selection/linkedMarks.ts';
import { cardPlace, type MarkBox, markBox } from './markBox.ts';
import { nextMark } from './nextMark.ts';

/** Where the card and the ring of the active mark stand. */
interface MarkPlace {
  readonly box: MarkBox;
  readonly card: ReturnType<typeof cardPlace>;
}

/**
 * Which mark of a chart is looked at, and the handlers by which pointer and keys move it.
 *
 * The active mark is kept by its id: when a filter redraws the figure, the card follows its mark.
 */
export function useMarkWalk(
  ref: RefObject<HTMLElement | null>,
  figure: Figure,
  onFilter: (filter: NonNullable<MarkFact['filter']>) => void,
  linked?: LinkedMarks,
) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [spokenId, setSpokenId] = useState<string | null>(null);
  const [place, setPlace] = useState<MarkPlace | null>(null);
  const factOf = (id: string | null) => figure.marks.find((mark) => mark.id === id);
  const fact = factOf(activeId);
  const lookAt = (id: string | null) => {
    if (id === activeId) return;
    setActiveId(id);
    linked?.onLight(factOf(id)?.clusters ?? []);
  };
  /** What pressing a mark does: it selects what it stands for, or filters by it. */
  const press = (pressed: MarkFact, isAdding: boolean) => {
    if (linked && pressed.clusters) linked.onSelect(pressed.clusters, isAdding ? 'also' : 'alone');
    else if (pressed.filter) onFilter(pressed.filter);
  };

  useLayoutEffect(() => {
    const measured = activeId === null ? null : placeOf(ref.current, activeId);
    setPlace(measured);
  }, [ref, figure, activeId]);

  useEffect(() => {
    if (activeId === null) return undefined;
    const close = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setActiveId(null);
    };
    document.addEventListener('keydown', close);

    return () => document.removeEventListener('keydown', close);
  }, [activeId]);

  const handlers = {
    onPointerOver: (event: PointerEvent) => {
      const id = markAt(event.target);
      if (id !== undefined && event.pointerType === 'mouse') lookAt(id);
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') lookAt(null);
    },
    onClick: (event: MouseEvent) => {
      const id = markAt(event.target);
      const clicked = factOf(id ?? null);
      if (!clicked) return;
      // A tap first shows what the mark is; its card then offers the filter.
      if (isTap(event) || !isPressable(clicked, linked)) lookAt(clicked.id);
      else press(clicked, event.ctrlKey || event.metaKey);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && fact) press(fact, event.ctrlKey || event.metaKey);
      const id = nextMark(figure, activeId, event.key);
      if (id === undefined) return;
      event.preventDefault();
      lookAt(id);
      setSpokenId(id);
    },
    onBlur: () => lookAt(null),
  };

  return {
    activeId,
    active: fact && place ? { fact, ...place } : null,
    spoken: factOf(spokenId),
    press,
    handlers,
  };
}

function isPressable({ filter, clusters }: MarkFact, linked: LinkedMarks | undefined): boolean {
  return filter !== null || (linked !== undefined && clusters !== undefined);
}

function placeOf(chart: HTMLElement | null, id: string): MarkPlace | null {
  const box = chart ? markBox(chart, id) : undefined;
  if (!chart || !box) return null;
  const bounds = chart.getBoundingClientRect();
  const roomBelow = window.innerHeight - (bounds.top + box.top + box.height);

  return { box, card: cardPlace(box, bounds, roomBelow) };
}

/** The mark that an element belongs to; undefined outside every mark and on the card itself. */
function markAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element) || target.closest('[data-card]')) return undefined;

  return target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined;
}

function isTap({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType !== 'mouse';
}
