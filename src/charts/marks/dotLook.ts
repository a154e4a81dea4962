import { type Certainty, isMade } from '../../domain/certainty.ts';

/** How a dot is filled and edged: by how sure its value is, and whether it has one. */
export const dotLooks = ['solid', 'woven', 'dashed', 'hollow', 'empty'] as const;
export type DotLook = (typeof dotLooks)[number];

/** The doubt that a dot itself carries: a calculated value before one that may still change. */
export function lookOf(...certainties: readonly Certainty[]): DotLook {
  if (certainties.some(isMade)) return 'woven';

  return certainties.includes('forecast') || certainties.includes('provisional')
    ? 'dashed'
    : 'solid';
}

/** The edges that are dashed, as lengths of stroke and gap. */
export const edgeDashes: Readonly<Record<DotLook, readonly number[]>> = {
  solid: [],
  woven: [],
  dashed: [3, 3],
  hollow: [],
  empty: [1.5, 1.5],
};
