import type { Figure } from '../../charts/figure.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { ClusterId } from '../../domain/ids.ts';
import type { ExploreContext } from './exploreContext.ts';
import { clusterName } from './figures/figureParts.ts';

/** A selection in words: what is chosen, and how much of it each view shows. */
export interface SelectionWords {
  readonly what: string;
  readonly where: string;
}

/** Names up to three clusters, or the division whose clusters are all of them; more are only counted. */
export function selectionWords(
  context: ExploreContext,
  selected: ReadonlySet<ClusterId>,
  figures: readonly { readonly name: string; readonly figure: Figure }[],
): SelectionWords {
  const { locale, dataset, clusters } = context;
  const { selection } = locale.text;
  const chosen = dataset.clusters.filter(({ id }) => selected.has(id));
  const shown = clusters.filter(({ id }) => selected.has(id)).length;
  const inViews = figures.map(({ name, figure }) =>
    selection.inView(name, marksWith(figure, selected)),
  );

  return {
    what: selection.said(nameOf(context, chosen), chosen.length) + selection.stop,
    where:
      [...inViews, selection.inTable(shown)].join(selection.join) +
      selection.stop +
      selection.rest(clusters.length - shown),
  };
}

function nameOf(context: ExploreContext, chosen: readonly Cluster[]): string {
  const { dataset, locale } = context;
  const [first] = chosen;
  if (!first) return '';
  const ofProvince = dataset.clusters.filter(({ province }) => province === first.province);
  const isProvince =
    chosen.length > 1 &&
    ofProvince.length === chosen.length &&
    chosen.every(({ province }) => province === first.province);
  const province = dataset.provinceByCode.get(first.province);
  if (isProvince && province) return locale.of(province.short);
  if (chosen.length <= 3) return locale.format.list(chosen.map((one) => clusterName(context, one)));

  return '';
}

function marksWith({ marks }: Figure, selected: ReadonlySet<ClusterId>): number {
  const clusters = new Set(
    marks.flatMap((mark) => mark.clusters ?? []).filter((id) => selected.has(id)),
  );

  return clusters.size;
}
