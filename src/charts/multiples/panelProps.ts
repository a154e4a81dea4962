import type { MultiplesDrawing } from './multiplesDrawing.ts';
import type { MultiplesLayout, Panel, PanelPlace } from './multiplesLayout.ts';

/** A panel, where it stands, and what it shares with the others. */
export interface PanelProps {
  readonly panel: Panel;
  readonly place: PanelPlace;
  readonly layout: MultiplesLayout;
  readonly drawing: MultiplesDrawing;
  readonly fillPrefix: string;
}
