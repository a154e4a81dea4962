import type { ComparedSet } from '../../domain/comparedPlaces.ts';
import { insideAnother, placeTree } from '../../domain/placeTree.ts';
import { type CompareContext, placeNames } from './compareContext.ts';
import { clusterName } from './verdictWords.ts';

/** What the reader should know of the set: who is left out and why, and who lies inside whom. */
export function setNotices(context: CompareContext, set: ComparedSet): readonly string[] {
  const { dataset, locale } = context;
  const { compare } = locale.text;
  const names = (places: ComparedSet['places']) => locale.format.list(placeNames(locale, places));
  const isOfProvinces = set.places[0]?.kind === 'province';
  const leftOut = isOfProvinces ? compare.clustersLeftOut : compare.provincesLeftOut;
  const clusters = set.places.flatMap((place) => (place.kind === 'cluster' ? [place.id] : []));
  const inside = insideAnother(placeTree(dataset.clusters), clusters);

  return [
    ...(set.otherKind.length > 0 ? [leftOut(names(set.otherKind))] : []),
    ...(set.surplus.length > 0 ? [compare.surplus(names(set.surplus))] : []),
    ...inside.map(({ inner, outer }) =>
      compare.inside(clusterName(context, inner), clusterName(context, outer)),
    ),
  ];
}
