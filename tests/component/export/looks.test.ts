import { describe, expect, it } from 'vitest';
import { composedFigure, composedPicture } from '../../../src/charts/export/composedFigure.ts';
import { plainLook } from '../../../src/charts/export/pictureOrder.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import '../../../src/ui/base.css';
import { builtInFigure, figureIds } from '../support/builtInFigures.ts';
import { exploreFigures } from '../support/exploreFigures.ts';
import { partsFigure } from '../support/partsFigures.ts';
import { frameOf, pictureOrder, shownPicture } from '../support/pictures.ts';
import { collisions, outside, textBoxes } from '../support/textBoxes.ts';

const greySafe = { ...plainLook, isGreySafe: true };
const looks = {
  dark: { background: 'dark' },
  'grey-safe': { look: greySafe },
  'dark and grey-safe': { background: 'dark', look: greySafe },
  'without title and footer': { look: { ...plainLook, hasTitle: false, hasFooter: false } },
} as const;
type LookName = keyof typeof looks;
const lookNames: readonly LookName[] = [
  'dark',
  'grey-safe',
  'dark and grey-safe',
  'without title and footer',
];

/** Whether a colour as an SVG attribute has a hue that an eye sees. */
function hasHue(colour: string): boolean {
  const [red, green, blue] = colour.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
    : [...colour.matchAll(/\d+/g)].map(Number);
  const parts = [red ?? 0, green ?? 0, blue ?? 0];

  return Math.max(...parts) - Math.min(...parts) > 6;
}

const coloursIn = (svg: string) =>
  [...svg.matchAll(/(?:fill|stroke|stop-color)="(#[0-9a-f]{6}|rgb\([\d, ]+\))"/g)].map(
    ([, colour]) => colour ?? '',
  );

async function groupsOrder(name: string) {
  return {
    ...(await pictureOrder('share', 'zh', 'slide')),
    figure: await partsFigure(name, 'zh'),
    look: greySafe,
  };
}

describe('a picture of another look', () => {
  it.each(figureIds.flatMap((id) => lookNames.map((look) => ({ id, look }))))(
    'is read in full: $id, $look',
    async ({ id, look }) => {
      const order = { ...(await pictureOrder(id, 'en', 'slide')), ...looks[look] };
      const { svg, layout } = await composedPicture(order);
      const picture = shownPicture(svg);
      const boxes = textBoxes(picture);

      expect(layout.lacking).toBe(0);
      expect([...outside(boxes, frameOf(picture, layout)), ...collisions(boxes)]).toEqual([]);
    },
  );

  it.each(figureIds)('has no hue where it is to be read without: %s', async (id) => {
    const svg = await composedFigure({
      ...(await pictureOrder(id, 'zh', 'slide')),
      look: greySafe,
    });

    expect(coloursIn(svg).filter(hasHue)).toEqual([]);
  });

  it('is dark with light text where that was chosen', async () => {
    const order = await pictureOrder('share', 'en', 'slide');
    const svg = await composedFigure({ ...order, background: 'dark' });

    expect(svg).toContain('fill="#121418"');
    expect(svg).toContain('fill="#eceef1"');
  });
});

describe('a stack without hues', () => {
  it('has a pattern for each dye after the first, the same in legend and bars', async () => {
    const picture = shownPicture(
      await composedFigure(await groupsOrder('composition of segments')),
    );
    const used = (dye: number) => picture.querySelectorAll(`rect[fill="url(#grey-${dye})"]`).length;

    // One swatch and at least one part.
    expect([1, 2, 3].map((dye) => used(dye) > 1)).toEqual([true, true, true]);
  });

  it('draws every pattern that it names', async () => {
    const svg = await composedFigure(await groupsOrder('stacks by region'));
    const picture = shownPicture(svg);
    const names = [...svg.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, name]) => name ?? '');

    expect(names.filter((name) => picture.querySelector(`[id="${name}"]`) === null)).toEqual([]);
  });
});

describe('dots without hues', () => {
  it('have a shape for each dye', async () => {
    const figure = await exploreFigures['scatter with lines']?.('en');
    if (!figure) throw new Error('no such figure');
    const order = await pictureOrder('share', 'en', 'slide');
    const svg = await composedFigure({ ...order, figure, look: greySafe });
    const paths = [...shownPicture(svg).querySelectorAll('path')].map(
      (path) => path.getAttribute('d') ?? '',
    );
    const corners = new Set(
      paths.filter((d) => /^M[^a]*z$/.test(d)).map((d) => d.split('L').length),
    );

    expect([...corners].sort()).toEqual(expect.arrayContaining([3, 4, 5, 6]));
  });
});

describe('a picture in two languages', () => {
  it('has title and measure in both, and the chart in the first', async () => {
    const order = await pictureOrder('share', 'zh', 'slide');
    const second = { figure: await builtInFigure('share', 'en'), locale: await loadLocale('en') };
    const text = shownPicture(await composedFigure({ ...order, second })).textContent;

    expect(text).toContain('集群以约 41% 的企业，取得约 45% 的利润');
    expect(text).toContain('Clusters earn about 45% of the profit with about 41%');
    expect(text).toContain('Share of all textile enterprises');
    expect(text).not.toContain('Main business income');
  });
});

describe('a picture without its footer', () => {
  it('keeps its source in the description of the file', async () => {
    const order = await pictureOrder('share', 'en', 'slide');
    const svg = await composedFigure({ ...order, look: looks['without title and footer'].look });
    const picture = shownPicture(svg);

    expect(picture.querySelector(':scope > desc')?.textContent).toContain('Source: “MIIT holds');
    expect([...picture.querySelectorAll(':scope > text')].map((line) => line.textContent)).toEqual([
      'Share of all textile enterprises above designated size, %',
    ]);
  });
});
