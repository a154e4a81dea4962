import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG as a reader of the file finds it. */
interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly checksum: number;
  /** Type and data, which the checksum is made of. */
  readonly body: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function written(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));

  return Buffer.concat([length, body, checksum]);
}

/** A picture of one grey pixel, made without the code that is tested. */
export function aPng(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 128]));

  return new Uint8Array(
    Buffer.concat([
      signature,
      written('IHDR', header),
      written('IDAT', pixels),
      written('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** The chunks of a PNG; throws where it is none. */
export function chunksOf(png: Uint8Array): readonly PngChunk[] {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('no PNG');
  const chunks: PngChunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    chunks.push({
      type: body.subarray(0, 4).toString('latin1'),
      data: body.subarray(4),
      body,
      checksum: bytes.readUInt32BE(at + 8 + length),
    });
    at += length + 12;
  }

  return chunks;
}

/** Keyword and text of an `iTXt` chunk that is not compressed (PNG 1.2, 4.2.3.3). */
export function internationalText(data: Uint8Array) {
  const bytes = Buffer.from(data);
  const keywordEnd = bytes.indexOf(0);
  const languageEnd = bytes.indexOf(0, keywordEnd + 3);
  const translatedEnd = bytes.indexOf(0, languageEnd + 1);

  return {
    keyword: bytes.subarray(0, keywordEnd).toString('latin1'),
    isCompressed: bytes[keywordEnd + 1] !== 0,
    text: bytes.subarray(translatedEnd + 1).toString('utf8'),
  };
}
