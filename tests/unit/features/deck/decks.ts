import type { Figure } from '../../../../src/charts/figure.ts';
import type {
  Deck,
  FiguresSlide,
  PinnedFigure,
  Slide,
} from '../../../../src/features/deck/deck.ts';

const aFigure = (title: string): Figure => ({
  id: 'share',
  title,
  subtitle: 'Percent, 2019',
  filters: '',
  drawing: { kind: 'empty', reason: '', cause: 'data' },
  marks: [],
  table: { caption: title, columns: [], rows: [] },
  notes: [],
  sources: [],
  vintage: 'Test 2026.11',
  dataset: { name: 'test', version: '2026.11', hash: '0123456789abcdef' },
  version: '2026.11',
  practice: null,
});

/** A pinned figure, told from others by its id. */
export function aPinned(id: string, parts: Partial<PinnedFigure> = {}): PinnedFigure {
  return {
    id,
    figure: { zh: aFigure(`图 ${id}`), en: aFigure(`Figure ${id}`) },
    link: 'https://example.org/?lang=en#share',
    pinnedOn: '2026-11-22',
    keptAgainst: '',
    ...parts,
  };
}

/** A slide of these figures, in the smallest layout that holds them. */
export function aSlide(id: string, ...figures: readonly string[]): FiguresSlide {
  const layout = figures.length > 2 ? 'four' : figures.length > 1 ? 'two' : 'one';

  return {
    kind: 'figures',
    id,
    layout,
    title: '',
    notes: '',
    figures: figures.map((name) => aPinned(name)),
  };
}

export const aTitle = (id: string): Slide => ({
  kind: 'title',
  id,
  title: 'Clusters',
  subtitle: 'November 2026',
  notes: '',
});

export const aMethod = (id: string): Slide => ({ kind: 'method', id, notes: '' });

export function aDeck(...slides: readonly Slide[]): Deck {
  return { id: 'deck', name: 'A deck', language: 'zh', ratio: '16:9', slides };
}

/** Names one after the other: n1, n2, … */
export function namesInOrder(): () => string {
  let given = 0;

  return () => {
    given += 1;

    return `n${given}`;
  };
}

/** The slides in short: their ids, with the ids of their figures. */
export const inShort = ({ slides }: Deck): readonly string[] =>
  slides.map((slide) =>
    slide.kind === 'figures'
      ? `${slide.id}(${slide.figures.map(({ id }) => id).join(' ')})`
      : slide.id,
  );
