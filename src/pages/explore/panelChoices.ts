import { type ChartKind, chartKinds } from '../../domain/explore/chartKind.ts';
import { type PanelKind, panelRefusals } from '../../domain/explore/panelOffers.ts';
import type { ExploreContext } from './exploreContext.ts';
import { refusalWords } from './refusalWords.ts';

/** A kind that cannot stand in the panels, with the reason in words. */
export interface RefusedPanel {
  readonly kind: ChartKind;
  readonly reason: string;
}

const panelKinds = chartKinds.filter((kind): kind is PanelKind => kind !== 'multiples');

/** The kinds that can stand in a panel of each group. */
export function offeredPanels(context: ExploreContext): readonly PanelKind[] {
  return panelKinds.filter((kind) => refusalOf(context, kind) === undefined);
}

/** The kinds that cannot, and why. */
export function refusedPanels(context: ExploreContext): readonly RefusedPanel[] {
  return panelKinds.flatMap((kind) => {
    const refusal = refusalOf(context, kind);
    if (!refusal) return [];
    // The list says for what: the reason stands by itself.
    const plain = refusal.kind === 'panel-refused' ? refusal.reason : refusal;

    return [{ kind, reason: refusalWords(context, plain) }];
  });
}

const refusalOf = ({ chart, offers }: ExploreContext, kind: PanelKind) =>
  panelRefusals(kind, chart, offers[kind])[0];
