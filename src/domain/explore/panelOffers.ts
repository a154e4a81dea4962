import type { ChartContext } from './chartContext.ts';
import type { ChartKind } from './chartKind.ts';
import type { ChartOffer, ChartRefusal } from './chartRefusal.ts';

/** The kinds that may stand in a panel. */
export type PanelKind = Exclude<ChartKind, 'multiples'>;

/**
 * Why a kind cannot be shown as a panel of each group, gravest first.
 *
 * Areas of a treemap share no scale in boxes of one size; a concentration is that of groups, of
 * which a panel has one; a map of one province or region repeats the whole map.
 */
export function panelRefusals(
  panel: PanelKind,
  { grouping, completeOverYears }: Pick<ChartContext, 'grouping' | 'completeOverYears'>,
  offer: ChartOffer,
): readonly ChartRefusal[] {
  if (panel === 'treemap') return [{ kind: 'panel-areas' }];
  if (panel === 'concentration') return [{ kind: 'panel-groups' }];
  const isByPlace = grouping === 'province' || grouping === 'region';
  if (isByPlace && (panel === 'tile-map' || panel === 'point-map'))
    return [{ kind: 'panel-places' }];
  if (panel === 'trend' && completeOverYears === 0) return [{ kind: 'no-complete-years' }];

  return offer.kind === 'offered' ? [] : [{ kind: 'panel-refused', panel, reason: offer.reason }];
}
