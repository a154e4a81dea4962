import type { Sheet } from '../sheet.ts';

/** A table as a figure of its own: pinned to a slide, or taken away as a picture. */
export interface TableDrawing {
  readonly kind: 'table';
  readonly sheet: Sheet;
}
