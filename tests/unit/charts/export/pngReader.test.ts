import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFacts } from '../../../../src/charts/export/pngChunks.ts';
import { isPng, pngTexts, readPng } from '../../../../src/charts/export/pngReader.ts';
import { aPng } from './pngParts.ts';

const made = (text: string) => withFacts(aPng(), { dpi: 96, texts: { proof: text } });

function textsIn(png: Uint8Array) {
  const reading = readPng(png);

  return reading.kind === 'chunks' ? pngTexts(reading.chunks) : undefined;
}

describe('reading a PNG', () => {
  it('gives its chunks in their order', () => {
    const reading = readPng(made('x'));

    expect(reading.kind === 'chunks' && reading.chunks.map(({ type }) => type)).toEqual([
      'IHDR',
      'pHYs',
      'iTXt',
      'IDAT',
      'IEND',
    ]);
  });

  it.each([
    ['Chinese', '集群以约 41% 的企业'],
    ['emoji', '🧵👗'],
    ['control characters', '\u0000\u0001\t\r\n\u007f'],
    ['nothing', ''],
  ])('gives back %s', (_, text) => {
    expect(textsIn(made(text))?.get('proof')).toBe(text);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(textsIn(made(text))?.get('proof')).toBe(text);
      }),
    );
  });

  it('reads a picture that lies inside a larger buffer', () => {
    const png = made('x');
    const larger = new Uint8Array(png.length + 5);
    larger.set(png, 5);

    expect(textsIn(larger.subarray(5))?.get('proof')).toBe('x');
  });

  it('tells a picture that was cut short, wherever it was cut', () => {
    const png = made('集群');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: png.length - 1 }), (length) => {
        expect(readPng(png.subarray(0, length))).toEqual({ kind: 'damaged' });
      }),
    );
  });

  it('tells a picture of which any byte was altered', () => {
    const png = made('集群');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: png.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, difference) => {
          const altered = png.map((byte, index) => (index === at ? byte ^ difference : byte));

          expect(readPng(altered)).toEqual({ kind: 'damaged' });
        },
      ),
    );
  });

  it.each([
    ['a compressed text', [112, 0, 1, 0, 0, 0, 1]],
    ['a text without its parts', [112, 0, 0]],
    ['no keyword', [0, 0, 0, 0, 0]],
  ])('passes over %s', (_, data) => {
    expect(pngTexts([{ type: 'iTXt', data: Uint8Array.from(data) }]).size).toBe(0);
  });

  it('knows a PNG by its first bytes', () => {
    expect(isPng(aPng())).toBe(true);
    expect(isPng(aPng().subarray(1))).toBe(false);
    expect(isPng(new Uint8Array())).toBe(false);
  });
});
