import { describe, expect, it } from 'vitest';
import { exportSizes, pictureSize } from '../../../src/charts/export/exportSize.ts';
import { figurePng } from '../../../src/charts/export/figureFiles.ts';
import { pngFile, PictureTooLarge } from '../../../src/charts/export/pngFile.ts';
import { languages } from '../../../src/state/viewState.ts';
import '../../../src/ui/base.css';
import { countOf, pictureOf, pictureOrder, pixelsIn } from '../support/pictures.ts';

const indigo = [0x34, 0x46, 0x8c] as const;
const white = [0xff, 0xff, 0xff] as const;
const screen = { width: 854, height: 520 };

/** A picture of one character, 40 pixels wide and high. */
function characterPng(character: string) {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" lang="zh-CN">' +
    `<text x="4" y="32" font-size="32" font-family="sans-serif">${character}</text></svg>`;

  return pngFile(svg, { width: 40, height: 40, scale: 1, dpi: 96 }, {});
}

describe('the size of a PNG', () => {
  it.each([
    ['slide', 1, 1920, 1080],
    ['slide', 2, 3840, 2160],
    ['slide-4-3', 1, 1600, 1200],
    ['slide-half', 1, 960, 1080],
    ['square', 1, 1080, 1080],
    ['cover', 1, 900, 383],
  ] as const)('is the one that was promised: %s %i×', async (name, multiple, width, height) => {
    const order = await pictureOrder('share', 'en', 'slide');
    const png = await figurePng({ ...order, size: pictureSize(name, multiple, screen) });
    const bitmap = await createImageBitmap(png);

    expect([bitmap.width, bitmap.height]).toEqual([width, height]);
  });

  it.each([
    ['a4', 1890],
    ['a4-column', 980],
    ['phone', 1080],
    ['screen', 854],
  ] as const)(
    'is as wide as was promised and as high as the figure wants: %s',
    async (name, width) => {
      const bitmap = await createImageBitmap(
        await figurePng(await pictureOrder('national', 'zh', name)),
      );

      expect([bitmap.width, bitmap.height > width / 2]).toEqual([width, true]);
    },
  );

  it('is refused where browsers would give an empty picture', async () => {
    const size = { width: 20_000, height: 10, scale: 1, dpi: 96 };

    await expect(pngFile('<svg/>', size, {})).rejects.toBeInstanceOf(PictureTooLarge);
  });

  it.each(exportSizes)('is made for every use: %s', async (name) => {
    const png = await figurePng(await pictureOrder('national', 'zh', name));

    expect(png.type).toBe('image/png');
  });
});

describe('the colours of a PNG', () => {
  it.each(['share', 'over-100bn', 'province-ranking', 'segments', 'notice-months'])(
    'are those of the light theme where bars are: %s',
    async (id) => {
      const pixels = await pixelsIn(await figurePng(await pictureOrder(id, 'en', 'slide')));

      // A bar of the slide is at least 12 × 2 pixels high and as long as a word.
      expect(countOf(pixels, indigo)).toBeGreaterThan(5000);
    },
  );

  it('stand on white', async () => {
    const pixels = await pixelsIn(await figurePng(await pictureOrder('share', 'en', 'slide')));

    expect([...pixels.data.slice(0, 4)]).toEqual([...white, 255]);
  });

  it('stand on nothing where that was chosen', async () => {
    const order = await pictureOrder('share', 'en', 'slide');
    const pixels = await pixelsIn(await figurePng({ ...order, background: 'transparent' }));

    expect(pixels.data[3]).toBe(0);
  });
});

describe('the picture made on a dark page', () => {
  /** Names of fills differ from drawing to drawing and are not seen. */
  const seen = (svg: string) => svg.replace(/_r_\w+?_/g, '');

  it.each(
    ['share', 'over-100bn', 'pilot-regions', 'province-map', 'segments', 'national'].flatMap((id) =>
      languages.map((language) => ({ id, language })),
    ),
  )('is the same as on a light one: $id in $language', async ({ id, language }) => {
    document.documentElement.dataset['theme'] = 'light';
    const light = await pictureOf(id, language, 'slide');
    document.documentElement.dataset['theme'] = 'dark';
    const dark = await pictureOf(id, language, 'slide');
    document.documentElement.dataset['theme'] = 'light';

    expect(seen(dark)).toBe(seen(light));
  });
});

describe('Chinese in a PNG', () => {
  it('is drawn', async () => {
    const pixels = await pixelsIn(await characterPng('中'));

    expect(pixels.data.some((value) => value > 0)).toBe(true);
  });

  it('is drawn character by character, not as the same empty box', async () => {
    const [middle, country] = await Promise.all(['中', '国'].map(characterPng));
    if (!middle || !country) throw new Error('two pictures');
    const pixels = await pixelsIn(middle);

    expect(pixels.data).not.toEqual((await pixelsIn(country)).data);
  });
});

describe('what a PNG says of itself', () => {
  const textOf = async (png: Blob) => new TextDecoder().decode(await png.arrayBuffer());

  it.each([
    ['its title', 'Title\0\0\0\0\0集群以约 41% 的企业，取得约 45% 的利润'],
    ['its source', 'Source\0\0\0\0\0来源：'],
    ['the link that opens it', 'URL\0\0\0\0\0https://clusters.example/?lang=zh#share'],
  ])('is %s', async (_what, chunk) => {
    const png = await figurePng(await pictureOrder('share', 'zh', 'slide'));

    expect(await textOf(png)).toContain(`iTXt${chunk}`);
  });

  it('is its density, so that a document places it at its size', async () => {
    const png = await figurePng(await pictureOrder('share', 'zh', 'a4'));
    const bytes = new Uint8Array(await png.arrayBuffer());
    // Behind the signature and the header: length, type, then pixels to the metre.
    const chunk = new DataView(bytes.buffer, 8 + 25);

    expect(new TextDecoder().decode(bytes.slice(37, 41))).toBe('pHYs');
    expect(chunk.getUint32(8)).toBe(11_811);
  });
});
