import type { Figure } from '../../charts/figure.ts';

/** A figure whose marks can be looked at and stand for no choice: there is nothing beside it to be filtered. */
export function lookedAt(figure: Figure): Figure {
  return { ...figure, marks: figure.marks.map((mark) => ({ ...mark, filter: null })) };
}
