import type { Drawing } from './drawing.ts';
import type { Mark } from './mark.ts';
import type { MultiplesDrawing } from './multiples/multiplesDrawing.ts';
import type { RadarDrawing } from './radar/radarDrawing.ts';
import { multiplesHeight } from './multiples/multiplesLayout.ts';
import { radarHeight } from './radar/radarHeight.ts';

/** The drawings that set several places or groups side by side. */
export type SideBySideDrawing = MultiplesDrawing | RadarDrawing;

export function isSideBySide(drawing: Drawing): drawing is SideBySideDrawing {
  return drawing.kind === 'multiples' || drawing.kind === 'radar';
}

export function sideBySideHeight(drawing: SideBySideDrawing, width: number): number {
  return drawing.kind === 'radar' ? radarHeight(drawing, width) : multiplesHeight(drawing, width);
}

/** Every value that is drawn, panel by panel. */
export function sideBySideMarks(drawing: SideBySideDrawing): readonly Mark[] {
  return drawing.kind === 'radar'
    ? drawing.profiles.flatMap(({ marks }) => marks)
    : drawing.panels.flatMap(({ body }): readonly Mark[] =>
        body.kind === 'trend' ? body.points : body.bars.flatMap(({ mark }) => mark ?? []),
      );
}
