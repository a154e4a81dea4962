import type { ClusterId } from '../../domain/ids.ts';
import type { ProfileTarget } from './paletteEntry.ts';

/** Where a cluster is looked at. The one place that says so. */
export function clusterTarget(id: ClusterId): ProfileTarget {
  return { kind: 'profile', id };
}
