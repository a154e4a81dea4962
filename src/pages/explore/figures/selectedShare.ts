import { measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { type PartAndRest, partAndRest } from './groupShares.ts';

/** What the selected clusters hold against the rest, or why that is not drawn. */
export type SelectedShare =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly note: string }
  | { readonly kind: 'share'; readonly sides: PartAndRest; readonly notes: readonly string[] };

/** The selection among some readings: one sum against the sum of all others that have a value. */
export function selectedShare(
  context: ExploreContext,
  readings: readonly Reading[],
): SelectedShare {
  const words = context.locale.text.selectedShare;
  const ids = new Set(context.selected);
  const chosen = readings.filter(({ cluster }) => ids.has(cluster.id));
  if (chosen.length === 0) return { kind: 'none' };
  const measured = measuredOf(chosen);
  if (measured.length === 0) return { kind: 'refused', note: words.noValue(chosen.length) };
  const sides = partAndRest(context, measured, readings);
  // The figure is drawn only where all values make one total: what is left to fail is the rest.
  if (!sides) return { kind: 'refused', note: words.noRest };
  const without = chosen.length - measured.length;

  return {
    kind: 'share',
    sides,
    notes: without > 0 ? [words.without(without, chosen.length)] : [],
  };
}
