import { colourDifference } from './colourDifference.ts';
import { deficiencies, seenBy } from './colourVision.ts';
import { labOf, linearRgb } from './labColour.ts';

/** How far apart two dyes must be: in the eye, in the eye of one who lacks a kind of cones, and on grey paper. */
export const leastDifference = { normal: 15, deficient: 8, grey: 8 };

export type Viewing = 'normal' | 'deficient' | 'grey';

/** Two colours, by their places in the list, that look alike, and to whom. */
export interface CollapsingPair {
  readonly pair: readonly [number, number];
  readonly viewing: Viewing;
}

/** The pairs of colours, written as `#rrggbb`, that some reader cannot tell apart; each pair once. */
export function collapsingPairs(colours: readonly string[]): readonly CollapsingPair[] {
  return colours.flatMap((first, at) =>
    colours.slice(at + 1).flatMap((second, behind): readonly CollapsingPair[] => {
      const viewing = collapsesIn(first, second);

      return viewing === null ? [] : [{ pair: [at, at + 1 + behind], viewing }];
    }),
  );
}

function collapsesIn(first: string, second: string): Viewing | null {
  const [one, two] = [linearRgb(first), linearRgb(second)];
  if (colourDifference(labOf(one), labOf(two)) < leastDifference.normal) return 'normal';
  const isAlike = deficiencies.some(
    (deficiency) =>
      colourDifference(labOf(seenBy(deficiency, one)), labOf(seenBy(deficiency, two))) <
      leastDifference.deficient,
  );
  if (isAlike) return 'deficient';

  return Math.abs(labOf(one).l - labOf(two).l) < leastDifference.grey ? 'grey' : null;
}
