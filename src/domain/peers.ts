import type { Cluster } from './cluster.ts';
import type { Dataset } from './dataset.ts';
import type { SizeBand } from './sizeBand.ts';

/** What makes two clusters peers. */
export const peerRules = ['segment', 'band', 'province', 'level'] as const;
export type PeerRule = (typeof peerRules)[number];

/** The rule where a reader chose none: to make the same things. */
export const usualPeerRules: readonly PeerRule[] = ['segment'];

const sizes: readonly SizeBand[] = ['top', 'upper', 'middle', 'lower'];

/**
 * The peers of a cluster: every other cluster that is like it by each of the rules.
 *
 * Segments are alike where they share one. A band is a size only where a value is published.
 */
export function peersOf(
  { clusters }: Pick<Dataset, 'clusters'>,
  own: Cluster,
  rules: readonly PeerRule[],
  bandsOf: (cluster: Cluster) => readonly SizeBand[],
): readonly Cluster[] {
  const ownBands = new Set(bandsOf(own).filter((band) => sizes.includes(band)));
  const holds: Readonly<Record<PeerRule, (other: Cluster) => boolean>> = {
    segment: ({ segments }) => segments.some((segment) => own.segments.includes(segment)),
    band: (other) => bandsOf(other).some((band) => ownBands.has(band)),
    province: ({ province }) => province === own.province,
    level: ({ level }) => level === own.level,
  };

  return clusters.filter(
    (other) => other.id !== own.id && rules.every((rule) => holds[rule](other)),
  );
}
