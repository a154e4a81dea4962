import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFacts } from '../../../../src/charts/export/pngChunks.ts';
import { aPng, chunksOf, internationalText } from './pngParts.ts';

const texts = {
  Title: '集群以约 41% 的企业，取得约 45% 的利润',
  Source: '来源：工业和信息化部',
  URL: 'https://example.org/?lang=zh#share',
};

const picture = withFacts(aPng(), { dpi: 300, texts });

const only = (type: string) => chunksOf(picture).filter((chunk) => chunk.type === type);

describe('a picture with its facts', () => {
  it('has them between its header and its pixels', () => {
    expect(chunksOf(picture).map(({ type }) => type)).toEqual([
      'IHDR',
      'pHYs',
      'iTXt',
      'iTXt',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
  });

  it('has the right checksum in every chunk', () => {
    const wrong = chunksOf(picture).filter(({ body, checksum }) => crc32(body) !== checksum);

    expect(wrong).toEqual([]);
  });

  it('keeps header and pixels as they were', () => {
    const kept = chunksOf(picture).filter(({ type }) => !['pHYs', 'iTXt'].includes(type));

    expect(kept).toEqual(chunksOf(aPng()));
  });

  it('is the original again without its facts', () => {
    const plain = withFacts(aPng(), { dpi: 300, texts: {} });
    const density = 21;

    expect(plain).toHaveLength(aPng().length + density);
  });

  it.each([
    [96, 3780],
    [144, 5669],
    [300, 11_811],
    [1200, 47_244],
  ])('has %d dots to the inch as %d to the metre, both ways', (dpi, perMetre) => {
    const [density] = chunksOf(withFacts(aPng(), { dpi, texts: {} })).filter(
      ({ type }) => type === 'pHYs',
    );
    const bytes = Buffer.from(density?.data ?? []);

    expect([bytes.readUInt32BE(0), bytes.readUInt32BE(4), bytes[8]]).toEqual([
      perMetre,
      perMetre,
      1,
    ]);
  });

  it('gives its texts back as they were, Chinese as Chinese', () => {
    const read = only('iTXt').map(({ data }) => internationalText(data));

    expect(read).toEqual(
      Object.entries(texts).map(([keyword, text]) => ({ keyword, isCompressed: false, text })),
    );
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const png = withFacts(aPng(), { dpi: 96, texts: { Description: text } });
        const [chunk] = chunksOf(png).filter(({ type }) => type === 'iTXt');

        expect(internationalText(chunk?.data ?? new Uint8Array()).text).toBe(text);
        expect(chunk?.checksum).toBe(crc32(chunk?.body ?? ''));
      }),
    );
  });

  it('reads a picture that lies inside a larger buffer', () => {
    const png = aPng();
    const larger = new Uint8Array(png.length + 8);
    larger.set(png, 8);

    expect(withFacts(larger.subarray(8), { dpi: 300, texts })).toEqual(picture);
  });
});
