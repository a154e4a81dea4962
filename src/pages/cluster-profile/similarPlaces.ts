import type { Cluster } from '../../domain/cluster.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { rankable } from '../../domain/latestValue.ts';
import {
  alike,
  type ComparableMeasure,
  comparableMeasures,
  fewestMeasures,
  nearest,
} from '../../domain/similar.ts';
import { ownValues, type ProfileContext } from './profileContext.ts';

const shownAtMost = 5;

/** The clusters that are like one, and by what: a distance over measures, or the classes that they share. */
export interface SimilarPlaces {
  readonly kind: 'near' | 'class';
  readonly rows: readonly { readonly cluster: Cluster; readonly reasons: string }[];
  /** The measures by which a distance can be taken. */
  readonly offered: readonly IndicatorId[];
  /** Those by which it is taken. */
  readonly chosen: readonly IndicatorId[];
}

/** By the measures that the reader chose, or all that can be compared; by class where they are fewer than two. */
export function similarPlaces(context: ProfileContext, near: readonly string[]): SimilarPlaces {
  const values = ownValues(context).flatMap((latest) => rankable(latest) ?? []);
  const measures = comparableMeasures(context.dataset, values);
  const asked = measures.filter(({ indicator }) => near.includes(indicator));
  const used = asked.length > 0 ? asked : measures;
  const offered = measures.map(({ indicator }) => indicator);
  const chosen = used.map(({ indicator }) => indicator);
  const rows = used.length >= fewestMeasures ? nearRows(context, used) : [];

  return rows.length > 0
    ? { kind: 'near', rows, offered, chosen }
    : { kind: 'class', rows: alikeRows(context), offered, chosen };
}

function nearRows(context: ProfileContext, measures: readonly ComparableMeasure[]) {
  const { dataset, locale } = context;
  const { similar: text } = locale.text.profile;

  return nearest(measures, dataset.indicatorById)
    .slice(0, shownAtMost)
    .flatMap(({ id, distance }) => {
      const cluster = dataset.clusterById.get(id);
      const reasons = text.distance(locale.format.rounded(distance, 2));

      return cluster ? [{ cluster, reasons }] : [];
    });
}

function alikeRows({ dataset, cluster, tree, locale }: ProfileContext) {
  const { similar: text } = locale.text.profile;

  return alike(dataset, cluster, tree)
    .slice(0, shownAtMost)
    .map(({ cluster: other, shared }) => ({
      cluster: other,
      reasons: shared.map((likeness) => text.reasons[likeness]).join(text.separator),
    }));
}
