import { Link } from '@tanstack/react-router';
import type { Cluster } from '../../domain/cluster.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { asTree, type Place } from '../../domain/placeTree.ts';
import { evidenceSigns } from '../../features/profile/evidenceSigns.ts';
import type { PlaceNode } from '../../features/profile/PlaceTreeList.tsx';
import type { ReadView } from '../../state/viewState.ts';
import type { ProvinceContext } from './provinceContext.ts';

/** The clusters of one prefecture, as trees. */
export interface Prefecture {
  readonly key: string;
  readonly nodes: readonly PlaceNode[];
}

/** The clusters of a province by prefecture, the fullest first; a prefecture that is itself a row contains the others. */
export function prefectureTrees(context: ProvinceContext, search: ReadView): readonly Prefecture[] {
  const { clusters, locale } = context;
  const groups = groupedBy(clusters, ({ prefecture }) => prefecture.zh);

  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([key, rows]) => {
      const [first] = rows;
      const trees = nested(
        asTree(context.tree, rows, ({ id }) => id),
        0,
      ).map((branch) => nodeOf(context, search, branch));
      const isWhole =
        trees.length === 1 && rows.some(({ level }) => level === 'prefecture-level-city');
      const name = first ? locale.of(first.prefecture) : '';

      return {
        key: key === '' ? 'unnamed' : key,
        nodes: isWhole ? trees : [prefectureNode(context, name, rows.length, trees)],
      };
    });
}

/** A prefecture without a row of its own: a square, with what lies in it. */
function prefectureNode(
  { locale }: ProvinceContext,
  name: string,
  count: number,
  parts: readonly PlaceNode[],
): PlaceNode {
  const { tree } = locale.text.provinceProfile;

  return {
    ...{ key: `prefecture ${name}`, sign: 'square', isHere: false, end: null, parts },
    name: name === '' ? tree.unnamed : name,
    words: tree.count(count),
  };
}

interface Branch {
  readonly cluster: Cluster;
  readonly parts: readonly Branch[];
}

/** The rows of a tree that is written in order of depth, as branches. */
function nested(places: readonly Place<Cluster>[], depth: number): readonly Branch[] {
  return places.flatMap((place, index) => {
    if (place.depth !== depth) return [];
    const rest = places.slice(index + 1);
    const end = rest.findIndex((other) => other.depth <= depth);

    return [
      { cluster: place.row, parts: nested(end === -1 ? rest : rest.slice(0, end), depth + 1) },
    ];
  });
}

function nodeOf(context: ProvinceContext, search: ReadView, branch: Branch): PlaceNode {
  const { dataset, locale } = context;
  const { of, text } = locale;
  const { cluster, parts } = branch;
  const values = dataset.observationsByArea.get(cluster.id)?.length ?? 0;

  return {
    key: cluster.id,
    sign: evidenceSigns[cluster.evidence],
    name: (
      <Link to="/clusters/$clusterId" params={{ clusterId: cluster.id }} search={search}>
        {of(cluster.short)}
      </Link>
    ),
    isHere: false,
    words: text.filters.level[cluster.level],
    end:
      values > 0
        ? { kind: 'text', text: text.profile.tree.values(values) }
        : { kind: 'slot', text: text.provinceProfile.tree.slot },
    parts: parts.map((part) => nodeOf(context, search, part)),
  };
}
