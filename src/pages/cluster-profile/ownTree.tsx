import { Link } from '@tanstack/react-router';
import type { Cluster } from '../../domain/cluster.ts';
import { clusterId, type ClusterId } from '../../domain/ids.ts';
import { containersOf, partsOf } from '../../domain/placeTree.ts';
import type { PlaceNode } from '../../features/profile/PlaceTreeList.tsx';
import type { ReadView } from '../../state/viewState.ts';
import type { ProfileContext } from './profileContext.ts';

/** The tree around a cluster: its province, what contains it, itself with its neighbours, what lies in it. */
export function ownTree(
  context: ProfileContext,
  search: ReadView,
): { readonly title: string; readonly nodes: readonly PlaceNode[] } {
  const { dataset, cluster, tree, locale } = context;
  const { tree: text } = locale.text.profile;
  const root = containersOf(tree, cluster.id).at(-1) ?? cluster.id;
  const top = dataset.clusterById.get(root) ?? cluster;
  const node = clusterNode(context, search, top);
  const count = sizeOf(node);
  const province = dataset.provinceByCode.get(cluster.province);

  return {
    title: count > 1 ? text.title(locale.of(top.short), count) : text.none,
    nodes: province
      ? [
          {
            key: province.code,
            sign: 'square',
            name: (
              <Link
                to="/provinces/$provinceCode"
                params={{ provinceCode: province.code }}
                search={search}
              >
                {locale.of(province.short)}
              </Link>
            ),
            isHere: false,
            words: text.province(inProvince(context)),
            end: null,
            parts: [node],
          },
        ]
      : [node],
  };
}

const sizeOf = ({ parts }: PlaceNode): number =>
  1 + parts.reduce((sum, part) => sum + sizeOf(part), 0);

const inProvince = ({ dataset, cluster }: ProfileContext) =>
  dataset.clusters.filter(({ province }) => province === cluster.province).length;

function clusterNode(
  context: ProfileContext,
  search: ReadView,
  place: Cluster,
  above: ReadonlySet<ClusterId> = new Set(),
): PlaceNode {
  const { dataset, cluster, locale } = context;
  const { of, text } = locale;
  const values = dataset.observationsByArea.get(place.id)?.length ?? 0;
  const isHere = place.id === cluster.id;
  // Rows that contain one another in a circle are each written once.
  const seen = new Set([...above, place.id]);

  return {
    key: place.id,
    sign: values > 0 ? 'values' : 'none',
    name: isHere ? (
      of(place.short)
    ) : (
      <Link to="/clusters/$clusterId" params={{ clusterId: place.id }} search={search}>
        {of(place.short)}
      </Link>
    ),
    isHere,
    words: text.filters.level[place.level],
    end: {
      kind: 'text',
      text: values > 0 ? text.profile.tree.values(values) : text.missing.notPublished,
    },
    parts: partsOf(dataset, clusterId(place.id))
      .filter(({ id }) => !seen.has(id))
      .map((part) => clusterNode(context, search, part, seen)),
  };
}
