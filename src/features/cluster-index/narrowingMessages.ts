import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import type { FilterColumns, Passing } from '../../domain/filterClusters.ts';

/** What the page tells the thread that narrows for it. */
export type NarrowingMessage =
  | { readonly kind: 'columns'; readonly columns: FilterColumns }
  | { readonly kind: 'filter'; readonly number: number; readonly filter: ClusterFilter };

/** What the thread finds for the filter of a number. */
export interface NarrowingAnswer {
  readonly number: number;
  readonly passing: Passing;
}
