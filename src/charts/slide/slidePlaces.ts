import type { Figure } from '../figure.ts';
import type { SlideBox } from '../pptx/layout/box.ts';
import type { SlidePart } from '../pptx/model/slideParts.ts';

/** A point of the file is a pixel of the slide before it is scaled. */
const pixelsPerInch = 72;

export function pixelsOf({ width, height }: Pick<SlideBox, 'width' | 'height'>) {
  return { width: width * pixelsPerInch, height: height * pixelsPerInch };
}

/** Where a part stands on the slide, as a style. */
export function placeOf(box: SlideBox) {
  return { left: box.x * pixelsPerInch, top: box.y * pixelsPerInch, ...pixelsOf(box) };
}

export interface DrawnBox {
  readonly key: string;
  readonly alt: string;
  readonly figure: Figure;
  readonly box: SlideBox;
}

/** The figures of a slide with their boxes: one that the file writes as several charts is drawn as one. */
export function drawnBoxes(parts: readonly SlidePart[]): readonly DrawnBox[] {
  const drawn = new Map<Figure, DrawnBox>();
  for (const part of parts) {
    if (part.kind !== 'chart' && part.kind !== 'picture') continue;
    const before = drawn.get(part.figure);
    drawn.set(
      part.figure,
      before
        ? { ...before, box: around(before.box, part.box) }
        : { key: part.name, alt: part.alt, figure: part.figure, box: part.box },
    );
  }

  return [...drawn.values()];
}

/** The smallest box that holds both. */
function around(a: SlideBox, b: SlideBox): SlideBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];

  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
