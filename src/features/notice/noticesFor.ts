import type { Dataset } from '../../domain/dataset.ts';
import type { ClusterId } from '../../domain/ids.ts';
import { linkedNotices, type LinkedNotice, valuesOf } from '../../domain/noticeFilter.ts';

/** The places that a selection is about; null clusters: all of them. */
export interface Places {
  readonly provinces: readonly string[];
  readonly clusters: ReadonlySet<ClusterId> | null;
}

/** The notices that concern a selection, newest first: one of its provinces or one of its clusters. */
export function noticesFor(
  dataset: Dataset,
  { provinces, clusters }: Places,
): readonly LinkedNotice[] {
  const all = linkedNotices(dataset);
  if (clusters === null) return all;

  return all.filter(
    (entry) =>
      valuesOf(entry, dataset, 'province').some((code) => provinces.includes(code)) ||
      entry.links.some(({ target }) => target.type === 'cluster' && clusters.has(target.id)),
  );
}
