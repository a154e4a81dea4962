import { crc32 } from './pngChunks.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The chunks of a PNG in their order, or that its bytes are not what they were. */
export type PngReading =
  { readonly kind: 'chunks'; readonly chunks: readonly PngChunk[] } | { readonly kind: 'damaged' };

export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Length, type and checksum. */
const frameLength = 12;

/** Walks the chunks of a PNG up to its end, and checks each (PNG 1.2, 3.2 to 3.4). */
export function readPng(bytes: Uint8Array): PngReading {
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  while (isPng(bytes) && at + frameLength <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + frameLength + length;
    if (end > bytes.length) break;
    const typed = bytes.subarray(at + 4, end - 4);
    if (crc32(typed) !== view.getUint32(end - 4)) break;
    const type = String.fromCharCode(...typed.subarray(0, 4));
    chunks.push({ type, data: typed.subarray(4) });
    if (type === 'IEND') return { kind: 'chunks', chunks };
    at = end;
  }

  return { kind: 'damaged' };
}

/** The international texts of a PNG by keyword; a compressed one is passed over: we write none. */
export function pngTexts(chunks: readonly PngChunk[]): ReadonlyMap<string, string> {
  return new Map(
    chunks.filter(({ type }) => type === 'iTXt').flatMap(({ data }) => textOf(data) ?? []),
  );
}

/** Keyword, compression flag and method, language, translated keyword, text (PNG 1.2, 4.2.3.3). */
function textOf(data: Uint8Array): readonly [readonly [string, string]] | undefined {
  const keywordEnd = data.indexOf(0);
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  const isPlain = data[keywordEnd + 1] === 0;
  if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || !isPlain) return undefined;
  const decoder = new TextDecoder();

  return [
    [
      decoder.decode(data.subarray(0, keywordEnd)),
      decoder.decode(data.subarray(translatedEnd + 1)),
    ],
  ];
}
