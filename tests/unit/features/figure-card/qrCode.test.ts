import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import {
  type QrModules,
  qrModules,
  qrSide,
  qrSvg,
  quietZone,
} from '../../../../src/features/figure-card/share/qrCode.ts';

const short = 'https://example.org/?lang=zh#share';
const linkOf = (length: number) => `https://example.org/?q=${'x'.repeat(length - 23)}`;

async function modulesOf(link: string): Promise<QrModules> {
  const modules = await qrModules(link);
  if (!modules) throw new Error('no code');

  return modules;
}

/** The dark modules that the path of a drawing covers, with the quiet zone. */
function drawn(svg: string): readonly (readonly boolean[])[] {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const path = /fill="#000000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    end: Number(x) + Number(length),
  }));

  return Array.from({ length: side }, (_row, y) =>
    Array.from({ length: side }, (_module, x) =>
      runs.some((run) => run.y === y && run.x <= x && x < run.end),
    ),
  );
}

/** The pattern by which a camera finds a corner of a code. */
const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

const patternAt = (modules: QrModules, left: number, top: number) =>
  modules.slice(top, top + 7).map((row) =>
    row
      .slice(left, left + 7)
      .map((isDark) => (isDark ? '#' : '.'))
      .join(''),
  );

describe('the code of a link', () => {
  it('has the patterns by which it is found in three corners', async () => {
    const modules = await modulesOf(short);
    const far = modules.length - 7;

    expect(patternAt(modules, 0, 0)).toEqual(finder);
    expect(patternAt(modules, far, 0)).toEqual(finder);
    expect(patternAt(modules, 0, far)).toEqual(finder);
  });

  it.each([
    ['H', 34, 10],
    ['H', 119, 10],
    ['Q', 120, 13],
    ['Q', 177, 13],
    ['M', 300, 16],
    ['L', 900, 22],
  ] as const)(
    'corrects at level %s where it has %d characters',
    async (ecc, length, maxVersion) => {
      const link = linkOf(length);

      expect(await qrModules(link)).toEqual(encode(link, { ecc, maxVersion, border: 0 }).data);
    },
  );

  it('is never finer than can be read across a room', async () => {
    const sizes = await Promise.all(
      [34, 119, 200, 400, 900].map(async (length) => (await modulesOf(linkOf(length))).length),
    );

    expect(Math.max(...sizes)).toBeLessThanOrEqual(4 * 22 + 17);
  });

  it.each([1100, 3000, 10_000])('is not made of %d characters', async (length) => {
    expect(await qrModules(linkOf(length))).toBeNull();
  });
});

describe('the drawing of a code', () => {
  it('has the same modules, with four light ones on every side', async () => {
    const modules = await modulesOf(short);
    const shown = drawn(qrSvg(modules, short));
    const inside = shown
      .slice(quietZone, -quietZone)
      .map((row) => row.slice(quietZone, -quietZone));

    expect(inside).toEqual(modules);
    expect(shown.flat().filter(Boolean)).toHaveLength(modules.flat().filter(Boolean).length);
  });

  it('draws any rows as they are', () => {
    const square = fc.integer({ min: 1, max: 12 }).chain((side) =>
      fc.array(fc.array(fc.boolean(), { minLength: side, maxLength: side }), {
        minLength: side,
        maxLength: side,
      }),
    );
    fc.assert(
      fc.property(square, (modules) => {
        const shown = drawn(qrSvg(modules, ''));
        const inside = shown
          .slice(quietZone, -quietZone)
          .map((row) => row.slice(quietZone, -quietZone));
        expect(inside).toEqual(modules);
      }),
      { numRuns: 40 },
    );
  });

  it('is black on white, whatever the theme', async () => {
    const svg = qrSvg(await modulesOf(short), short);

    expect(svg).toContain('fill="#ffffff"');
    expect(svg).not.toContain('var(');
  });

  it('is named by its link, as XML', async () => {
    const link = 'https://example.org/?q=a&lang=en#<b>';

    expect(qrSvg(await modulesOf(link), link)).toContain(
      '<title>https://example.org/?q=a&amp;lang=en#&lt;b&gt;</title>',
    );
  });

  it('has as many pixels as its modules and its quiet zone', async () => {
    const modules = await modulesOf(short);

    expect(qrSvg(modules, short, 20)).toContain(`width="${qrSide(modules, 20)}"`);
    expect(qrSide(modules, 20)).toBe((modules.length + 8) * 20);
  });
});
