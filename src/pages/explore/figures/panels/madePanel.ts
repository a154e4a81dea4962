import type { Figure } from '../../../../charts/figure.ts';
import type { PanelDrawing } from '../../../../charts/panels/panelsDrawing.ts';
import type { PanelGroup } from './panelGroups.ts';

/** A group with its own figure and the panel that is made of it; without one, why. */
export interface MadePanel {
  readonly group: PanelGroup;
  readonly figure: Figure | null;
  readonly drawing: PanelDrawing | null;
  readonly reason: string;
}
