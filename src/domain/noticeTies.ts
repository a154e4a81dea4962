import type { Cluster } from './cluster.ts';
import type { Dataset } from './dataset.ts';
import type { ProvinceCode } from './ids.ts';
import type { LinkBasis, NoticeLink } from './notice.ts';
import { strongerBasis } from './notice.ts';
import { linkedNotices, type LinkedNotice } from './noticeFilter.ts';
import { containersOf, type PlaceTree } from './placeTree.ts';

/** A notice with what ties it to a place: itself, a place that contains it, or its province. */
export interface NoticeTie extends LinkedNotice {
  readonly through: 'own' | 'container' | 'province' | 'part';
  /** Whether the notice names what ties it, or we concluded that it concerns it. */
  readonly basis: LinkBasis;
}

/** The notices of a cluster: its own first, then those of the places that contain it, then its province's. */
export function clusterNotices(
  dataset: Dataset,
  { id, province }: Cluster,
  tree: PlaceTree,
): readonly NoticeTie[] {
  const containers = containersOf(tree, id);

  return tied(dataset, [
    ['own', ({ target }) => target.type === 'cluster' && target.id === id],
    ['container', ({ target }) => target.type === 'cluster' && containers.includes(target.id)],
    ['province', ({ target }) => target.type === 'province' && target.id === province],
  ]);
}

/** The notices of a province: those that name it, then those of its clusters. */
export function provinceNotices(dataset: Dataset, code: ProvinceCode): readonly NoticeTie[] {
  return tied(dataset, [
    ['own', ({ target }) => target.type === 'province' && target.id === code],
    [
      'part',
      ({ target }) =>
        target.type === 'cluster' && dataset.clusterById.get(target.id)?.province === code,
    ],
  ]);
}

type Way = readonly [NoticeTie['through'], (link: NoticeLink) => boolean];

/** Each notice once, by the first way in which it is tied; newest first within a way. */
function tied(dataset: Dataset, ways: readonly Way[]): readonly NoticeTie[] {
  const found = linkedNotices(dataset).flatMap((entry): readonly NoticeTie[] => {
    const way = ways.find(([, isTie]) => entry.links.some(isTie));
    if (!way) return [];
    const [through, isTie] = way;
    const basis = entry.links
      .filter(isTie)
      .reduce<LinkBasis>((strongest, link) => strongerBasis(strongest, link.basis), 'inferred');

    return [{ ...entry, through, basis }];
  });
  const order = ways.map(([through]) => through);

  return found.toSorted((a, b) => order.indexOf(a.through) - order.indexOf(b.through));
}
