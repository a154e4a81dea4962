/** What a PNG carries besides its pixels. */
export interface PngFacts {
  /** Pixels to the inch: a document places the picture at the size that follows. */
  readonly dpi: number;
  /** International text by keyword (PNG 1.2, 4.2.3.3): UTF-8, so that Chinese stays Chinese. */
  readonly texts: Readonly<Record<string, string>>;
}

const signatureLength = 8;
const inchesPerMetre = 39.3701;

/**
 * The PNG with its density and texts, put in behind its header.
 *
 * A canvas writes neither: Word would place a picture of 3,840 pixels at 96 to the inch, a metre wide.
 */
export function withFacts(png: Uint8Array, { dpi, texts }: PngFacts): Uint8Array<ArrayBuffer> {
  const headerEnd = signatureLength + chunkLength(png, signatureLength);
  const extra = [
    chunk('pHYs', density(dpi)),
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', internationalText(keyword, text)),
    ),
  ];

  return joined([png.subarray(0, headerEnd), ...extra, png.subarray(headerEnd)]);
}

/** Length of the whole chunk that begins at an offset: length, type, data and checksum. */
function chunkLength(png: Uint8Array, at: number): number {
  return new DataView(png.buffer, png.byteOffset).getUint32(at) + 12;
}

function density(dpi: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(9));
  const perMetre = Math.round(dpi * inchesPerMetre);
  bytes.setUint32(0, perMetre);
  bytes.setUint32(4, perMetre);
  bytes.setUint8(8, 1); // The unit is the metre.

  return new Uint8Array(bytes.buffer);
}

/** Keyword, then: not compressed, no language, no translated keyword, and the text. */
function internationalText(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();

  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = joined([new TextEncoder().encode(type), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(typed));

  return joined([new Uint8Array(frame.buffer, 0, 4), typed, new Uint8Array(frame.buffer, 4, 4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }

  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;

  return rest;
});

/** Checksum of a chunk's type and data (PNG 1.2, appendix D). */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (crcTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);

  return (rest ^ 0xffffffff) >>> 0;
}
