import { crc32, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Texts that every picture carries. */
const keywords = ['Title', 'Source', 'URL', 'textile-clusters'];

/** What is wrong with a PNG: its chunks, their checksums, its pixels, its texts. Shares no code with what writes it. */
export function pngFaults(bytes) {
  if (!bytes.subarray(0, 8).equals(signature)) return ['is no PNG'];
  const { chunks, faults } = chunksOf(bytes);
  const of = (type) => chunks.filter((chunk) => chunk.type === type).map(({ data }) => data);
  const texts = of('iTXt').map((data) => data.subarray(0, data.indexOf(0)).toString('latin1'));

  return [
    ...faults,
    ...(chunks[0]?.type === 'IHDR' ? [] : ['does not begin with its header']),
    ...(chunks.at(-1)?.type === 'IEND' ? [] : ['has no end']),
    ...(of('pHYs').length === 1 ? [] : ['has no density']),
    ...keywords.filter((word) => !texts.includes(word)).map((word) => `has no text ${word}`),
    ...pixelFaults(chunks[0]?.data, Buffer.concat(of('IDAT'))),
  ];
}

function chunksOf(bytes) {
  const chunks = [];
  const faults = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return { chunks, faults: [...faults, 'is cut short'] };
    const body = bytes.subarray(at + 4, end);
    const type = body.subarray(0, 4).toString('latin1');
    if (crc32(body) !== bytes.readUInt32BE(end)) faults.push(`has a wrong checksum in ${type}`);
    chunks.push({ type, data: body.subarray(4) });
    at = end + 4;
  }

  return { chunks, faults };
}

/** Eight bits to the sample, as browsers write: a line is a byte and its samples. */
function pixelFaults(header, packed) {
  if (!header) return [];
  const samples = { 2: 3, 6: 4 }[header[9]];
  const expected = header.readUInt32BE(4) * (1 + header.readUInt32BE(0) * samples);

  return inflateSync(packed).length === expected ? [] : ['has not the pixels of its size'];
}
