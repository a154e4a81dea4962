import { textWidth } from '../axis/textWidth.ts';
import type { RadarDrawing } from './radarDrawing.ts';

/** Height of a line of the legend, in pixels. */
export const legendRow = 22;

const swatch = 30;

/** The height that a radar wants at a width: known before its layout is loaded. */
export function radarHeight({ profiles }: RadarDrawing, width: number): number {
  return (
    Math.round(Math.max(300, Math.min(420, width * 0.72))) +
    legendRows(profiles, width).length * legendRow
  );
}

/** The names with their line samples, on as many lines as they need. */
export function legendRows(profiles: RadarDrawing['profiles'], width: number) {
  const rows: { name: string; index: number; x: number }[][] = [[]];
  let x = 0;
  profiles.forEach(({ name }, index) => {
    const needed = swatch + textWidth(name, 13) + 18;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ name, index, x });
    x += needed;
  });

  return rows;
}
