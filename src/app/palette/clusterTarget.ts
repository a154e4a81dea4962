import type { ClusterId } from '../../domain/ids.ts';
import type { PageTarget } from './paletteEntry.ts';

/** Where a cluster is looked at: its details on the page of all clusters. The one place that says so. */
export function clusterTarget(id: ClusterId): PageTarget {
  return { kind: 'page', to: '/clusters', patch: { open: id } };
}
