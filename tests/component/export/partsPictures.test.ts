import { describe, expect, it } from 'vitest';
import { composedPicture } from '../../../src/charts/export/composedFigure.ts';
import { pictureSize } from '../../../src/charts/export/exportSize.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import '../../../src/ui/base.css';
import { partsFigure, partsWishes } from '../support/partsFigures.ts';
import { frameOf, shownPicture } from '../support/pictures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

const pictures = Object.keys(partsWishes).flatMap((name) =>
  (['en', 'zh'] as const).flatMap((language) =>
    (['slide', 'a4', 'a4-column', 'phone'] as const).map((size) => ({ name, language, size })),
  ),
);

describe('the picture of a chart of parts or groups', () => {
  it.each(pictures)('is read in full: $name $language $size', async ({ name, language, size }) => {
    const { svg, layout } = await composedPicture({
      figure: await partsFigure(name, language),
      locale: await loadLocale(language),
      size: pictureSize(size, 1, { width: 854, height: 520 }),
      background: 'light',
      link: `https://clusters.example/?lang=${language}`,
      madeOn: '2026-11-23',
    });
    expect(svg).not.toMatch(/var\(|class=|foreignObject|data-mark/);
    const picture = shownPicture(svg);
    const boxes = textBoxes(picture);

    expect([
      ...outside(boxes, frameOf(picture, layout)),
      ...collisions(boxes),
      ...covered(picture, boxes),
    ]).toEqual([]);
  });
});
