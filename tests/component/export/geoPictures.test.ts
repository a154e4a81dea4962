import { describe, expect, it } from 'vitest';
import { composedPicture } from '../../../src/charts/export/composedFigure.ts';
import { pictureSize } from '../../../src/charts/export/exportSize.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import '../../../src/ui/base.css';
import { geoFigure } from '../support/geoFigures.ts';
import { frameOf, shownPicture } from '../support/pictures.ts';
import { collisions, covered, outside, textBoxes } from '../support/textBoxes.ts';

const kinds = [
  ['point-map', 'published'],
  ['point-map', 'practice'],
  ['treemap', 'practice'],
  ['heatmap', 'published'],
] as const;
const pictures = kinds.flatMap(([kind, data]) =>
  (['zh', 'en'] as const).flatMap((language) =>
    (['slide', 'a4', 'square', 'phone'] as const).map((size) => ({ kind, data, language, size })),
  ),
);

describe('the picture of a figure of places and parts', () => {
  it.each(pictures)('can be read: $kind, $data, $language, $size', async (wish) => {
    const { kind, data, language, size } = wish;
    const figure = await geoFigure(kind, data, language);
    const { svg, layout } = await composedPicture({
      figure,
      locale: await loadLocale(language),
      size: pictureSize(size, 1, { width: 854, height: 520 }),
      background: 'light',
      link: `https://clusters.example/?lang=${language}#${kind}`,
      madeOn: '2026-11-24',
    });
    const picture = shownPicture(svg);
    const boxes = textBoxes(picture);

    expect(svg).not.toMatch(/var\(|class=|foreignObject|<script|data-mark/);
    expect([...outside(boxes, frameOf(picture, layout)), ...collisions(boxes)]).toEqual([]);
    expect(kind === 'point-map' ? covered(picture, boxes) : []).toEqual([]);
  });
});
