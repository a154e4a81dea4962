import { heatmapLayout } from '../heatmap/heatmapLayout.ts';
import type { PanelDrawing } from './panelsDrawing.ts';

/** How wide a panel of a kind wants to be, the least at which it can still be read, and how high it is then. */
export interface PanelShape {
  readonly comfort: number;
  /** The same on a phone, where it is less: two panels stand beside one another there. */
  readonly phone?: number;
  readonly least: number;
  readonly heightAt: (width: number) => number;
}

const row = 24;
const cell = 22;

/** The shape of the panels of a drawing; the tallest of them sets the height of all. */
export function panelShape(drawings: readonly PanelDrawing[]): PanelShape {
  const [first] = drawings;
  const most = (of: (drawing: PanelDrawing) => number) => Math.max(1, ...drawings.map(of));
  if (!first) return { comfort: 240, least: 160, heightAt: () => 60 };
  switch (first.kind) {
    case 'ranking':
    case 'groups':
      return { comfort: 250, least: 200, heightAt: () => most(rowsOf) * row + 2 };
    case 'slope':
      return { comfort: 250, least: 200, heightAt: () => Math.max(130, most(rowsOf) * 17 + 48) };
    case 'scatter':
      return { comfort: 220, phone: 160, least: 136, heightAt: between(0.8, 150, 230) };
    case 'cumulative':
      return first.shape === 'lorenz'
        ? { comfort: 200, phone: 150, least: 120, heightAt: (width) => Math.min(240, width - 36) }
        : { comfort: 230, phone: 150, least: 150, heightAt: between(0.62, 130, 190) };
    case 'heatmap':
      return {
        comfort: 250,
        least: 200,
        heightAt: (width) => heatmapLayout(first, width, 600).top + most(rowsOf) * cell,
      };
    case 'tile-map':
      return { comfort: 240, least: 170, heightAt: (width) => Math.round(width * 0.8) };
    case 'point-map':
      return { comfort: 240, phone: 160, least: 160, heightAt: between(0.72, 120, 300) };
  }
}

const between = (part: number, least: number, most: number) => (width: number) =>
  Math.round(Math.max(least, Math.min(most, width * part)));

/** Rows that stand below one another. */
export function rowsOf(drawing: PanelDrawing): number {
  return 'rows' in drawing ? drawing.rows.length : 1;
}
