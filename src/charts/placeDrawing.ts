import type { Drawing, GapsDrawing, PeersDrawing, ValueStripDrawing } from './drawing.ts';

/** The drawings of one place: its values, its peers, its gaps to their median. */
export type PlaceDrawing = ValueStripDrawing | PeersDrawing | GapsDrawing;

export function isPlaceDrawing(drawing: Drawing): drawing is PlaceDrawing {
  return ['value-strip', 'peers', 'gaps'].includes(drawing.kind);
}
