import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TrendDrawing } from '../../../../src/charts/trend/trendDrawing.ts';
import { trendHeight, trendLayout } from '../../../../src/charts/trend/trendLayout.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { pilotRegionsFigure } from '../../../../src/pages/overview/figures/pilotRegionsFigure.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { aTrend } from '../drawings.ts';
import { breakBoxes, dotBox, labelBox, overlaps } from './labelBoxes.ts';

const languages = ['zh', 'en'] as const;

const drawings: Readonly<Record<Language, TrendDrawing>> = {
  zh: pilotRegions('zh'),
  en: pilotRegions('en'),
};

function pilotRegions(language: Language): TrendDrawing {
  const { drawing } = pilotRegionsFigure(contextOf(language));

  return drawing.kind === 'trend' ? drawing : aTrend([]);
}

function layoutAt(language: Language, width: number) {
  const height = trendHeight(width);
  const layout = trendLayout(drawings[language], width, height, String);

  return { layout, height, labels: layout.points.map(labelBox), dots: layout.points.map(dotBox) };
}

const widths = fc.integer({ min: 328, max: 1400 });
const inEitherLanguage = fc.constantFrom(...languages);

describe('the figure of the pilot regions', () => {
  it.each(languages)('has its eleven readings in %s', (language) => {
    expect(drawings[language].points).toHaveLength(11);
  });

  describe.each([358, 460, 700, 774, 1344])('at %d px', (width) => {
    it.each(languages)('has labels in %s that do not overlap', (language) => {
      const { labels } = layoutAt(language, width);

      expect(overlaps(labels, labels)).toEqual([]);
    });

    it.each(languages)('has labels in %s that cover no other reading', (language) => {
      const { layout, labels, dots } = layoutAt(language, width);
      const covered = labels.flatMap((label, index) =>
        overlaps(
          [label],
          dots.filter((_, at) => at !== index),
        ),
      );

      expect(layout.points).toHaveLength(11);
      expect(covered).toEqual([]);
    });

    it.each(languages)('has words at its breaks in %s that cover nothing', (language) => {
      const { layout, height, labels, dots } = layoutAt(language, width);

      expect(overlaps(breakBoxes(layout, height), [...labels, ...dots])).toEqual([]);
    });
  });

  it('has labels that do not overlap at any width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { labels } = layoutAt(language, width);

        expect(overlaps(labels, labels)).toEqual([]);
      }),
    );
  });

  it('has labels that cover no other reading at any width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { labels, dots } = layoutAt(language, width);
        const covered = labels.flatMap((label, index) =>
          overlaps(
            [label],
            dots.filter((_, at) => at !== index),
          ),
        );

        expect(covered).toEqual([]);
      }),
    );
  });

  it('keeps every label inside its box at any width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { layout, height, labels } = layoutAt(language, width);
        const outside = labels.filter(
          ({ left, right, top, bottom }) =>
            left < 0 || right > width || top < 0 || bottom > height - layout.axisHeight,
        );

        expect(outside).toEqual([]);
      }),
    );
  });

  it('keeps the words of its breaks inside its box at any width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { layout, height } = layoutAt(language, width);
        const outside = breakBoxes(layout, height).filter(
          ({ left, right }) => left < layout.axisWidth || right > width,
        );

        expect(outside).toEqual([]);
      }),
    );
  });

  it('shows 197 and 204 of 2019 one above the other at every width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const rivals = layoutAt(language, width).layout.points.filter(
          ({ point }) => point.tone === 'contested',
        );

        expect(rivals.map(({ point }) => point.value).toSorted()).toEqual([197, 204]);
        expect(new Set(rivals.map(({ x }) => x)).size).toBe(1);
      }),
    );
  });
});
