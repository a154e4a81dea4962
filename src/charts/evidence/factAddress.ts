import type { Figure, MarkFact } from '../figure.ts';

/**
 * How a link names a value: a published one by the id of its observation (`32.exports.2017`), the same
 * on every page; one that was counted or worked out by its figure and mark (`share:….rest`).
 */
export function factAddress(
  figureId: string,
  { id, observations }: Pick<MarkFact, 'id' | 'observations'>,
): string {
  return observations?.some((observation) => observation === id) === true
    ? id
    : `${figureId}:${id}`;
}

/** How a link names the finding of a figure. */
export function findingAddress({ id }: Pick<Figure, 'id'>): string {
  return `${id}:finding`;
}
