import {
  type Deck,
  type FiguresSlide,
  type PinnedFigure,
  roomOf,
  type Slide,
  type SlideLayout,
} from './deck.ts';

/** A change of a deck: gives the same deck back where it changes nothing. */
export type DeckChange = (deck: Deck) => Deck;

/** Gives new slides and figures their names. */
export type NewId = () => string;

/** A figure on a slide of its own, before the method slide that ends the deck where there is one. */
export function withPinned(pinned: PinnedFigure, newId: NewId): DeckChange {
  const slide: FiguresSlide = {
    kind: 'figures',
    id: newId(),
    layout: 'one',
    title: '',
    notes: '',
    figures: [pinned],
  };

  return (deck) => {
    const end = deck.slides.at(-1)?.kind === 'method' ? deck.slides.length - 1 : deck.slides.length;

    return { ...deck, slides: deck.slides.toSpliced(end, 0, slide) };
  };
}

/** A slide put in behind another one; at the front where there is no such slide. */
export function withSlide(slide: Slide, behind: string | null): DeckChange {
  return (deck) => {
    const at = deck.slides.findIndex(({ id }) => id === behind) + 1;

    return { ...deck, slides: deck.slides.toSpliced(at, 0, slide) };
  };
}

export function withoutSlide(id: string): DeckChange {
  return (deck) => {
    const slides = deck.slides.filter((slide) => slide.id !== id);

    return slides.length === deck.slides.length ? deck : { ...deck, slides };
  };
}

/** A slide at another place, counted from 0; places outside the deck are its ends. */
export function withMoved(id: string, to: number): DeckChange {
  return (deck) => {
    const from = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[from];
    const place = Math.max(0, Math.min(deck.slides.length - 1, to));
    if (!slide || from === place) return deck;

    return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(place, 0, slide) };
  };
}

/** A copy right behind the slide, with figures of its own. */
export function withDuplicate(id: string, newId: NewId): DeckChange {
  return (deck) => {
    const at = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[at];
    if (!slide) return deck;
    const copy: Slide =
      slide.kind === 'figures'
        ? {
            ...slide,
            id: newId(),
            figures: slide.figures.map((pinned) => ({ ...pinned, id: newId() })),
          }
        : { ...slide, id: newId() };

    return { ...deck, slides: deck.slides.toSpliced(at + 1, 0, copy) };
  };
}

/** What a presenter writes on a slide. */
export interface SlideWords {
  readonly title?: string;
  readonly subtitle?: string;
  readonly notes?: string;
}

/** A slide with other words; parts that its kind does not have are left out. */
export function withWordsOf(id: string, words: SlideWords): DeckChange {
  return onSlide(id, (slide) => {
    const notes = words.notes ?? slide.notes;
    if (slide.kind === 'method') return { ...slide, notes };
    const title = words.title ?? slide.title;
    if (slide.kind === 'figures') return { ...slide, title, notes };

    return { ...slide, title, subtitle: words.subtitle ?? slide.subtitle, notes };
  });
}

/**
 * A slide with room for more or fewer figures.
 *
 * More room is filled from the slides of figures that follow at once; what no longer fits gets a slide
 * of its own behind it. No figure is lost, and their order stays.
 */
export function withLayout(id: string, layout: SlideLayout, newId: NewId): DeckChange {
  return (deck) => {
    const at = deck.slides.findIndex((slide) => slide.id === id);
    const slide = deck.slides[at];
    if (slide?.kind !== 'figures' || slide.layout === layout) return deck;
    const room = roomOf[layout];
    const taken = followersFor(deck.slides.slice(at + 1), room - slide.figures.length);
    const figures = [...slide.figures, ...taken.figures];
    const alone = figures.slice(room).map((pinned): FiguresSlide => ({
      kind: 'figures',
      id: newId(),
      layout: 'one',
      title: '',
      notes: '',
      figures: [pinned],
    }));
    const notes = [slide.notes, ...taken.notes].filter((text) => text !== '').join('\n');
    const filled: FiguresSlide = { ...slide, layout, notes, figures: figures.slice(0, room) };

    return { ...deck, slides: deck.slides.toSpliced(at, 1 + taken.slides, filled, ...alone) };
  };
}

/** The whole slides that fit into the room, as far as they follow without another kind between. */
function followersFor(following: readonly Slide[], room: number) {
  const figures: PinnedFigure[] = [];
  const notes: string[] = [];
  let slides = 0;
  for (const slide of following) {
    if (slide.kind !== 'figures' || figures.length + slide.figures.length > room) break;
    figures.push(...slide.figures);
    notes.push(slide.notes);
    slides += 1;
  }

  return { figures, notes, slides };
}

/** A pinned figure taken from its slide; the slide goes with its last one. */
export function withoutFigure(figureId: string): DeckChange {
  return (deck) => {
    const slides = deck.slides.flatMap((slide): readonly Slide[] => {
      if (slide.kind !== 'figures') return [slide];
      const figures = slide.figures.filter(({ id }) => id !== figureId);
      if (figures.length === slide.figures.length) return [slide];

      return figures.length === 0 ? [] : [{ ...slide, figures }];
    });

    return { ...deck, slides };
  };
}

/** A pinned figure in another state: made again from today's data, or kept against them. */
export function withFigure(figureId: string, change: (pinned: PinnedFigure) => PinnedFigure) {
  return (deck: Deck): Deck => ({
    ...deck,
    slides: deck.slides.map((slide) =>
      slide.kind === 'figures' && slide.figures.some(({ id }) => id === figureId)
        ? {
            ...slide,
            figures: slide.figures.map((one) => (one.id === figureId ? change(one) : one)),
          }
        : slide,
    ),
  });
}

/** The deck under another name, in another language or another format. */
export function withSettings(
  settings: Partial<Pick<Deck, 'name' | 'language' | 'ratio'>>,
): DeckChange {
  return (deck) => ({ ...deck, ...settings });
}

function onSlide(id: string, change: (slide: Slide) => Slide): DeckChange {
  return (deck) => ({
    ...deck,
    slides: deck.slides.map((slide) => (slide.id === id ? change(slide) : slide)),
  });
}
