import { type Facet, toggled } from '../../domain/clusterFilter.ts';
import type { View } from '../../state/viewState.ts';
import type { Condition } from './filterWords.ts';

/** The change of the view that takes a facet value in, or out where it was in. */
export function togglePatch(view: View, facet: Facet, value: string): Partial<View> {
  return { [facet]: toggled<string>(view[facet], value) };
}

/** The change of the view that removes one condition. */
export function removalPatch(view: View, { facet, value }: Condition): Partial<View> {
  if (facet === 'query') return { q: '' };
  if (facet === 'only') return { cluster: view.cluster.filter((id) => id !== value) };

  return togglePatch(view, facet, value);
}

/** The change of the view that removes every condition. */
export const clearPatch = {
  q: '',
  cluster: [],
  province: [],
  evidence: [],
  band: [],
  segment: [],
  level: [],
  designation: [],
  status: [],
  notice: [],
} satisfies Partial<View>;
