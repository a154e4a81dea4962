/** What a picture is for decides its size, and so the size of its text in the target document. */
export const exportSizes = ['slide', 'a4', 'square', 'screen'] as const;
export type ExportSizeName = (typeof exportSizes)[number];

export const multiples = [1, 2, 4] as const;
export type Multiple = (typeof multiples)[number];

/** A picture laid out in logical pixels and made with `scale` real pixels to each. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Pixels to the inch that give the picture its size in a document. */
  readonly dpi: number;
}

/**
 * The size of a picture.
 *
 * A slide is laid out at 960 × 540 and made at twice that: text of 13 px is 26 px of 1,920, legible
 * from the back row. A4 width is 210 mm at 300 dpi. More pixels never make the text smaller.
 */
export function pictureSize(
  name: ExportSizeName,
  multiple: Multiple,
  screen: { readonly width: number; readonly height: number },
): PictureSize {
  const base: Readonly<Record<ExportSizeName, PictureSize>> = {
    slide: { width: 960, height: 540, scale: 2, dpi: 144 },
    a4: { width: 800, height: 560, scale: 3.1, dpi: 300 },
    square: { width: 800, height: 800, scale: 1.35, dpi: 144 },
    screen: { ...screen, scale: 1, dpi: 96 },
  };
  const { width, height, scale, dpi } = base[name];

  return { width, height, scale: scale * multiple, dpi: dpi * multiple };
}

export function pixelsOf({ width, height, scale }: PictureSize) {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Sides and areas above which browsers give an empty picture instead of an error. */
const longestSide = 16_384;
const largestArea = 268_435_456;

export function isTooLarge(size: PictureSize): boolean {
  const { width, height } = pixelsOf(size);

  return width > longestSide || height > longestSide || width * height > largestArea;
}
