import { isTooLarge, pixelsOf, type PictureSize } from './exportSize.ts';
import { type PngFacts, withFacts } from './pngChunks.ts';

/** The browser gave no picture of this size; a smaller one will do. */
export class PictureTooLarge extends Error {
  constructor(cause?: unknown) {
    super('picture too large', { cause });
    this.name = 'PictureTooLarge';
  }
}

/**
 * A drawing as PNG, with density and texts.
 *
 * @throws PictureTooLarge where the browser cannot hold so many pixels.
 */
export async function pngFile(
  svg: string,
  size: PictureSize,
  texts: PngFacts['texts'],
): Promise<Blob> {
  if (isTooLarge(size)) throw new PictureTooLarge();
  const pixels = pixelsOf(size);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(pixels.width, pixels.height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), pixels);
    canvas.getContext('2d')?.drawImage(image, 0, 0, pixels.width, pixels.height);
    const bytes = new Uint8Array(await (await blobOf(canvas)).arrayBuffer());

    return new Blob([withFacts(bytes, { dpi: size.dpi, texts })], { type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureTooLarge());
    }, 'image/png');
  });
}
