import type { Drawing } from './drawing.ts';
import type { GapsDrawing } from './gaps/gapsDrawing.ts';
import type { PeersDrawing } from './peers/peersDrawing.ts';
import type { ValueStripDrawing } from './value-strip/valueStripDrawing.ts';

/** The drawings of one place: its values, its peers, its gaps to their median. */
export type OnePlaceDrawing = ValueStripDrawing | PeersDrawing | GapsDrawing;

export function isOfOnePlace(drawing: Drawing): drawing is OnePlaceDrawing {
  return ['value-strip', 'peers', 'gaps'].includes(drawing.kind);
}
