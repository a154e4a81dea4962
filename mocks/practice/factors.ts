import { normal } from './chance.ts';
import type { ModelCluster } from './modelClusters.ts';

/**
 * What lies behind the numbers of one cluster. Measures that share a factor go together: that is where
 * the correlations come from (a one-factor model for each, after Spearman, 1904).
 */
export interface Factors {
  readonly size: number;
  /** Technology: more R&D, new products, brands and profit; less energy, water and labour. */
  readonly technology: number;
  /** How far it sells abroad. */
  readonly openness: number;
  /** Workers for the same income, more in sewing than in spinning. */
  readonly labour: number;
  /** Dyeing and finishing: energy and above all water. */
  readonly wetness: number;
  /** How near to the final customer, where brands are. */
  readonly nearness: number;
}

/** Labour, wetness and nearness of a segment, in standard deviations. */
const segmentTraits: Readonly<Record<string, readonly [number, number, number]>> = {
  'chemical-fibre': [-1.2, 0.6, -1],
  'cotton-spinning': [-0.3, 0, -0.8],
  'wool-cashmere': [0.2, 0.5, 0.6],
  'bast-fibre': [0.1, 0.6, -0.3],
  silk: [0.2, 0.7, 0.3],
  fabrics: [-0.3, 1.5, -0.6],
  knitting: [0.3, 0.5, 0.2],
  'home-textiles': [0.1, 0.1, 0.8],
  'technical-textiles': [-0.6, -0.2, -0.4],
  accessories: [0.5, -0.4, 0],
  garments: [0.9, -0.9, 1],
  'textile-machinery': [-0.4, -1.3, 0],
  trade: [0, -1, 0.4],
};

/** A prefecture has room for more than a town; in standard deviations. */
const levelSizes: Readonly<Record<string, number>> = {
  'prefecture-level-city': 0.9,
  'county-level-city': 0.3,
  county: -0.2,
  town: -0.3,
  subdistrict: -0.3,
  park: -0.2,
};

/** Provinces on the coast, by code. */
const coast = ['21', '13', '37', '32', '33', '35', '44', '45'];

export function factorsOf(cluster: ModelCluster): Factors {
  const chance = (factor: string) => normal(`${factor} ${cluster.id}`);
  const [labour, wetness, nearness] = segmentTraits[cluster.segments[0] ?? ''] ?? [0, 0, 0];
  const onCoast = coast.includes(cluster.province) ? 1 : -1;
  const size = 0.9 * chance('size') + (levelSizes[cluster.level] ?? 0) + 0.15 * onCoast;

  return {
    size,
    technology: 0.35 * size + 0.92 * chance('technology'),
    openness: 0.45 * onCoast + 0.85 * chance('openness'),
    labour: labour + 0.4 * chance('labour'),
    wetness: wetness + 0.3 * chance('wetness'),
    nearness,
  };
}
