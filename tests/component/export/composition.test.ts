import { beforeAll, describe, expect, it } from 'vitest';
import { composedPicture } from '../../../src/charts/export/composedFigure.ts';
import { exportSizes, smallestTextPt, pointsOf } from '../../../src/charts/export/exportSize.ts';
import { figureLayout, type FigureLayout } from '../../../src/charts/export/figureLayout.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { languages } from '../../../src/state/viewState.ts';
import '../../../src/ui/base.css';
import { builtInFigure, figureIds } from '../support/builtInFigures.ts';
import { frameOf, pictureOrder, shownPicture } from '../support/pictures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

const pictures = figureIds.flatMap((id) =>
  languages.flatMap((language) => exportSizes.map((size) => ({ id, language, size }))),
);

/** Lines are broken where they fit: a text is looked for without its spaces. */
const closed = (text: string) => text.replace(/\s/g, '');

describe.each(pictures)('the picture of $id in $language as $size', ({ id, language, size }) => {
  let svg = '';
  let figure: Figure;
  let layout: FigureLayout;

  beforeAll(async () => {
    figure = await builtInFigure(id, language);
    ({ svg, layout } = await composedPicture(await pictureOrder(id, language, size)));
  });

  it('is a well-formed SVG', () => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');

    expect(parsed.querySelector('parsererror')).toBeNull();
  });

  it('leans on nothing outside the file', () => {
    expect(svg).not.toMatch(/var\(|class=|foreignObject|<script|data-mark|tabindex|xhtml/);
  });

  it('is named by the finding', () => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');

    expect(documentElement.querySelector(':scope > title')?.textContent).toBe(figure.title);
  });

  it('has the title whole, as its largest text', () => {
    const { lines } = layout;
    const largest = Math.max(...lines.map(({ size: px }) => px));
    const title = lines.filter(({ size: px }) => px === largest).map(({ text }) => text);

    expect(closed(title.join(''))).toBe(closed(figure.title));
  });

  it('has the title on two lines on a slide', () => {
    expect(layout.titleLines).toBeLessThanOrEqual(size.startsWith('slide') ? 2 : 4);
  });

  it('names its source', () => {
    const text = closed(shownPicture(svg).textContent);

    expect(text).toContain(closed(figure.sources[0]?.text ?? figure.vintage));
  });

  it('has every note, or says how many are in the text of the file', () => {
    const text = closed(shownPicture(svg).textContent);
    const missing = figure.notes.filter((note) => !text.includes(closed(note)));

    expect(missing.length).toBeLessThanOrEqual(layout.notesLeft);
    expect(/morenote|另有\d+条说明/.test(text)).toBe(layout.notesLeft > 0);
  });

  it('keeps every text within its margins', () => {
    const picture = shownPicture(svg);
    const found = outside(textBoxes(picture), frameOf(picture, layout));

    expect(layout.lacking > 0 ? [] : found).toEqual([]);
  });

  it('draws no text over another, or is not handed out', () => {
    const found = collisions(textBoxes(shownPicture(svg)));

    expect(layout.lacking > 0 ? [] : found).toEqual([]);
  });

  it('puts no dot on a text', () => {
    const picture = shownPicture(svg);
    const found = covered(picture, textBoxes(picture));

    expect(layout.lacking > 0 ? [] : found).toEqual([]);
  });

  it('has no text below 8 points in its target', () => {
    const sizes = [...shownPicture(svg).querySelectorAll('[font-size]')].map((text) =>
      parseFloat(text.getAttribute('font-size') ?? ''),
    );

    expect(pointsOf(Math.min(...sizes), layout.size)).toBeGreaterThanOrEqual(smallestTextPt);
  });
});

describe('a picture of a figure of the app', () => {
  /** Sizes with a fixed height that is low for many rows or panels. */
  const low = ['cover', 'square', 'slide-half'];

  it.each(pictures.filter(({ size }) => !low.includes(size)))(
    'has room: $id in $language as $size',
    async ({ id, language, size }) => {
      expect(figureLayout(await pictureOrder(id, language, size)).lacking).toBe(0);
    },
  );
});
