/** What a picture is for decides its size, and so the size of its text in the target document. */
export const exportSizes = [
  'slide',
  'slide-4-3',
  'slide-half',
  'a4',
  'a4-column',
  'square',
  'cover',
  'phone',
  'screen',
] as const;
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
  /** Whether the height is only the least: the target lets a picture be as high as its figure wants. */
  readonly grows?: boolean;
}

/** The smallest text of a picture in logical pixels, and the smallest that may be read in its target. */
export const smallestTextPx = 11;
export const smallestTextPt = 8;

const pointsPerInch = 72;

/**
 * Size in points that a length of logical pixels has where the picture is placed at its own size:
 * `scale` pixels to each, `dpi` of which are an inch.
 */
export function pointsOf(px: number, { scale, dpi }: PictureSize): number {
  return (px * scale * pointsPerInch) / dpi;
}

/**
 * The size of a picture.
 *
 * Every chart is drawn with text of 11 to 13 logical pixels, so the width of the layout decides how
 * large text is in the target. It is chosen so that 11 px are at least 8 pt there:
 *
 * - a slide of 13.33 × 7.5 in is 960 × 540 px, 1 pt each: labels are 13 pt, 26 px of 1,920, legible
 *   from the back row; half of it keeps that scale. A slide of 10 × 7.5 in is 800 px wide, 0.9 pt each;
 * - the text of an A4 page is 16 cm wide, 600 px of 0.756 pt; one of two columns 8.3 cm, 320 px of 0.735 pt;
 * - what is read on a screen has the reference pixel of CSS, 0.75 pt: a phone is 360 px wide, a square
 *   540, the cover of an article 600, shown at 900 × 383.
 *
 * More pixels never make the text smaller.
 */
export function pictureSize(
  name: ExportSizeName,
  multiple: Multiple,
  screen: { readonly width: number; readonly height: number },
): PictureSize {
  const base: Readonly<Record<ExportSizeName, PictureSize>> = {
    slide: { width: 960, height: 540, scale: 2, dpi: 144 },
    'slide-4-3': { width: 800, height: 600, scale: 2, dpi: 160 },
    'slide-half': { width: 480, height: 540, scale: 2, dpi: 144 },
    a4: { width: 600, height: 338, scale: 3.15, dpi: 300, grows: true },
    'a4-column': { width: 320, height: 240, scale: 3.0625, dpi: 300, grows: true },
    square: { width: 540, height: 540, scale: 2, dpi: 192 },
    cover: { width: 600, height: 383 / 1.5, scale: 1.5, dpi: 144 },
    phone: { width: 360, height: 480, scale: 3, dpi: 288, grows: true },
    screen: { ...screen, scale: 1, dpi: 96, grows: true },
  };

  return times(base[name], multiple);
}

/** A size that a reader types. */
export interface CustomSize {
  readonly unit: 'cm' | 'px';
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

export const firstCustomSize: CustomSize = { unit: 'cm', width: 16, height: 12, dpi: 300 };

/** Widths of a layout that every chart can be read at. */
const narrowest = 300;
const widest = 960;
const referencePixelPt = 0.75;

/**
 * A size of one's own. Its layout is as wide as leaves 11 px at 8.25 pt, within what charts can be
 * read at: a narrower picture has smaller text, a wider one larger.
 */
export function customSize(custom: CustomSize, multiple: Multiple): PictureSize {
  const { dpi } = custom;
  const { width, height } = customPixels(custom);
  const points = (width / dpi) * pointsPerInch;
  const layoutWidth = Math.min(widest, Math.max(narrowest, points / referencePixelPt));
  const scale = width / layoutWidth;

  return times({ width: layoutWidth, height: height / scale, scale, dpi }, multiple);
}

function customPixels({ unit, width, height, dpi }: CustomSize) {
  const perUnit = unit === 'cm' ? dpi / 2.54 : 1;

  return { width: Math.round(width * perUnit), height: Math.round(height * perUnit) };
}

/** The same length in the other unit, so that a change of unit leaves the picture as it is. */
export function inUnit(custom: CustomSize, unit: CustomSize['unit']): CustomSize {
  if (unit === custom.unit) return custom;
  const { width, height } = customPixels(custom);
  if (unit === 'px') return { ...custom, unit, width, height };
  const centimetres = (px: number) => Math.round((px / custom.dpi) * 254) / 100;

  return { ...custom, unit, width: centimetres(width), height: centimetres(height) };
}

/** Limits of what can be typed: pixels of a side, and pixels to the inch. */
export const customLimits = { leastSide: 200, mostSide: 16_384, leastDpi: 72, mostDpi: 1200 };

/** Whether a picture can be made of what was typed. */
export function isUsable(custom: CustomSize): boolean {
  const { leastSide, mostSide, leastDpi, mostDpi } = customLimits;
  const { width, height } = customPixels(custom);
  const isSide = (px: number) => px >= leastSide && px <= mostSide;

  return isSide(width) && isSide(height) && custom.dpi >= leastDpi && custom.dpi <= mostDpi;
}

function times(size: PictureSize, multiple: Multiple): PictureSize {
  return { ...size, scale: size.scale * multiple, dpi: size.dpi * multiple };
}

export function pixelsOf({ width, height, scale }: PictureSize) {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** Width and height in a document, in centimetres. */
export function centimetresOf(size: PictureSize) {
  const { width, height } = pixelsOf(size);

  return { width: (width / size.dpi) * 2.54, height: (height / size.dpi) * 2.54 };
}

/** Sides and areas above which browsers give an empty picture instead of an error. */
const longestSide = 16_384;
const largestArea = 268_435_456;

export function isTooLarge(size: PictureSize): boolean {
  const { width, height } = pixelsOf(size);

  return width > longestSide || height > longestSide || width * height > largestArea;
}
