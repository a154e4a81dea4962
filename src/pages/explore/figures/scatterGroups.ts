import type { ExploreContext } from '../exploreContext.ts';
import { groupColours } from './groupDyes.ts';
import { groupName } from './groupName.ts';
import type { Pair } from './scatterRows.ts';

/** The colours of the points: a dye for each of the largest groups, grey for the others. */
export interface ScatterGroups {
  readonly dyeOf: (pair: Pair) => number | null;
  /** In the order of the dyes; the others last. */
  readonly legend: readonly { readonly dye: number | null; readonly name: string }[];
  /** How many groups are grey. */
  readonly others: number;
}

/** The dyes of the page for the points of a scatter. */
export function scatterGroups(context: ExploreContext, pairs: readonly Pair[]): ScatterGroups {
  const { locale, wish } = context;
  const { dyeOf, named, others } = groupColours(
    context,
    pairs.map(({ cluster }) => cluster),
  );

  return {
    dyeOf: ({ cluster }) => dyeOf(cluster),
    legend: [
      ...named.map(({ key, dye }) => ({ dye, name: groupName(context, wish.color, key) })),
      ...(others > 0 ? [{ dye: null, name: locale.text.scatter.others }] : []),
    ],
    others,
  };
}
