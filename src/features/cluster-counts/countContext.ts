import type { Reader } from '../../charts/observationFact.ts';
import type { Narrowed } from '../../domain/filterClusters.ts';

/** What counts of clusters are made from. */
export interface CountContext extends Reader {
  /** The clusters that are counted, and the counts of every facet. */
  readonly narrowed: Narrowed;
  /** What narrows them, in words; empty where nothing does. */
  readonly filters: string;
}
