import { fitted, textWidth } from '../axis/textWidth.ts';
import type { ScatterDrawing } from './scatterDrawing.ts';

const noteSize = 12;
const rowHeight = 20;
const gap = 16;
const swatch = { dye: 14, line: 28 };

/** An entry of the key above the plot: a colour or a calculated line, with its words. */
export interface KeyPlace {
  readonly kind: 'dye' | 'line';
  readonly dye: number | null;
  readonly text: string;
  readonly x: number;
  /** The middle of its row. */
  readonly y: number;
  readonly textX: number;
}

/** The entries in rows that fit the width, and where the rows end; zero without any. */
export function keyPlaces(
  drawing: ScatterDrawing,
  width: number,
): { readonly places: readonly KeyPlace[]; readonly bottom: number } {
  const places: KeyPlace[] = [];
  let [x, row] = [0, 0];
  for (const entry of entriesOf(drawing)) {
    const text = fitted(entry.text, noteSize, width - swatch[entry.kind]);
    const room = swatch[entry.kind] + textWidth(text, noteSize);
    if (x > 0 && x + room > width) [x, row] = [0, row + 1];
    places.push({
      ...entry,
      text,
      x,
      y: row * rowHeight + rowHeight / 2,
      textX: x + swatch[entry.kind],
    });
    x += room + gap;
  }

  return { places, bottom: places.length === 0 ? 0 : (row + 1) * rowHeight + 4 };
}

function entriesOf({ legend, fit, medians }: ScatterDrawing) {
  const lines = [fit, medians].flatMap((guide) => (guide ? [guide.text] : []));

  return [
    ...legend.map(({ dye, name }) => ({ kind: 'dye', dye, text: name }) as const),
    ...lines.map((text) => ({ kind: 'line', dye: null, text }) as const),
  ];
}
