import { beforeAll, describe, expect, it } from 'vitest';
import { exportSizes } from '../../../src/charts/export/exportSize.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { languages } from '../../../src/state/viewState.ts';
import '../../../src/ui/base.css';
import { builtInFigure, figureIds } from '../support/builtInFigures.ts';
import { pictureOf, shownPicture } from '../support/pictures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

/** All but the size of the screen, which is laid out by the page. */
const sizes = exportSizes.filter((size) => size !== 'screen');

const pictures = figureIds.flatMap((id) =>
  languages.flatMap((language) => sizes.map((size) => ({ id, language, size }))),
);

/** Lines are broken where they fit: a text is looked for without its spaces. */
const closed = (text: string) => text.replace(/\s/g, '');

describe.each(pictures)('the picture of $id in $language as $size', ({ id, language, size }) => {
  let svg = '';
  let figure: Figure;

  beforeAll(async () => {
    figure = await builtInFigure(id, language);
    svg = await pictureOf(id, language, size);
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

  it('has the title as its largest text, on two lines at most', () => {
    const lines = [...shownPicture(svg).querySelectorAll(':scope > text[font-size="27"]')];

    expect(closed(lines.map((line) => line.textContent).join(''))).toBe(closed(figure.title));
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it('names its source', () => {
    const text = closed(shownPicture(svg).textContent);

    expect(text).toContain(closed(figure.sources[0]?.text ?? figure.vintage));
  });

  it('keeps every text within its margins', () => {
    const picture = shownPicture(svg);
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    const frame = { left: left + 40, right: right - 40, top: top + 32, bottom: bottom - 30 };

    expect(outside(textBoxes(picture), frame)).toEqual([]);
  });

  it('draws no text over another', () => {
    expect(collisions(textBoxes(shownPicture(svg)))).toEqual([]);
  });

  it('puts no dot on a text', () => {
    const picture = shownPicture(svg);

    expect(covered(picture, textBoxes(picture))).toEqual([]);
  });
});
