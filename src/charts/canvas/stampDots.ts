import type { DotLayer } from './dotLayer.ts';

/** A disc as coverage, 0 to 255 a pixel, row by row. */
export interface Disc {
  readonly size: number;
  readonly cover: Uint8Array;
}

/** A disc of a radius in pixels, soft at its edge. */
export function discOf(radius: number): Disc {
  const reach = Math.ceil(radius);
  const size = 2 * reach + 1;
  const cover = Uint8Array.from({ length: size * size }, (_, at) => {
    const away = Math.hypot((at % size) - reach, Math.floor(at / size) - reach);

    return Math.round(255 * Math.max(0, Math.min(1, radius + 0.5 - away)));
  });

  return { size, cover };
}

export interface Plane {
  readonly width: number;
  readonly height: number;
}

/** What some of the dots cover of a plane: 0 to 255 a pixel, where discs overlap the most of them. */
export function coverage(
  { xs, ys, radii }: Pick<DotLayer, 'xs' | 'ys' | 'radii'>,
  dots: readonly number[],
  { width, height }: Plane,
  scale: number,
): Uint8Array {
  const cover = new Uint8Array(width * height);
  const discs = new Map<number, Disc>();
  for (const dot of dots) {
    const radius = Math.round((radii[dot] ?? 0) * scale * 4) / 4;
    const disc = discs.get(radius) ?? discOf(radius);
    discs.set(radius, disc);
    stamp(cover, disc, Math.round((xs[dot] ?? 0) * scale), Math.round((ys[dot] ?? 0) * scale), {
      width,
      height,
    });
  }

  return cover;
}

function stamp(
  cover: Uint8Array,
  disc: Disc,
  x: number,
  y: number,
  { width, height }: Plane,
): void {
  const reach = (disc.size - 1) / 2;
  for (let at = 0; at < disc.cover.length; at += 1) {
    const column = x - reach + (at % disc.size);
    const row = y - reach + Math.floor(at / disc.size);
    if (column < 0 || column >= width || row < 0 || row >= height) continue;
    const place = row * width + column;
    const covered = disc.cover[at] ?? 0;
    if (covered > (cover[place] ?? 0)) cover[place] = covered;
  }
}

/** Paints dots as one layer of their colour, so that overlapping ones are no darker than one. */
export function stampDots(
  context: CanvasRenderingContext2D,
  layer: DotLayer,
  { colour, dots }: { readonly colour: string; readonly dots: readonly number[] },
  scale: number,
): void {
  const { width, height } = context.canvas;
  if (width === 0 || height === 0) return;
  const sheet = new OffscreenCanvas(width, height);
  const ink = sheet.getContext('2d');
  if (!ink) return;
  const image = new ImageData(width, height);
  coverage(layer, dots, { width, height }, scale).forEach((covered, pixel) => {
    image.data[4 * pixel + 3] = covered;
  });
  ink.putImageData(image, 0, 0);
  ink.globalCompositeOperation = 'source-in';
  ink.fillStyle = colour;
  ink.fillRect(0, 0, width, height);
  context.globalAlpha = 0.85;
  context.drawImage(sheet, 0, 0, width / scale, height / scale);
  context.globalAlpha = 1;
}
