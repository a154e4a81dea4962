import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import {
  boundsHeight,
  boundsLayout,
  boundsPlaces,
} from '../../../../src/charts/bounds/boundsLayout.ts';
import type { BoundsDrawing } from '../../../../src/charts/bounds/boundsDrawing.ts';
import { openEndPx } from '../../../../src/charts/marks/barGeometry.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { boundsFigure } from '../../../../src/pages/overview/figures/boundsFigure.ts';
import { contextOf } from '../../pages/overview/contexts.ts';
import { aBoundsRow, aMark, boundsOf } from '../drawings.ts';

const languages = ['zh', 'en'] as const;

function realDrawing(language: Language): BoundsDrawing {
  const { drawing } = boundsFigure(contextOf(language));

  return drawing.kind === 'bounds' ? drawing : boundsOf([]);
}

const drawings = { zh: realDrawing('zh'), en: realDrawing('en') };
const widths = fc.integer({ min: 328, max: 1440 });
const inEitherLanguage = fc.constantFrom(...languages);

/** The room for the longest bar, from the names to the open end. */
function reachIn(drawing: BoundsDrawing, width: number) {
  const layout = boundsLayout(drawing, width);
  const reach = { x: layout.labelWidth, y: 30, width: 0, height: 17 };

  return { layout, reach: { ...reach, width: width - layout.labelWidth - layout.rightWidth } };
}

describe('the axis of lower bounds', () => {
  it('covers the bound with round steps of the unit shown', () => {
    const { ticks, largest } = boundsLayout(drawings.en, 700);

    expect(ticks).toEqual([0, 250, 500, 750, 1000]);
    expect(largest).toBe(1000);
  });

  it('covers the largest of several bounds', () => {
    const drawing = boundsOf([
      aBoundsRow(),
      aBoundsRow({ bar: aMark({ value: 1300, certainty: 'more-than' }) }),
    ]);

    expect(boundsLayout(drawing, 700).largest).toBeGreaterThanOrEqual(1300);
  });
});

describe('a row of lower bounds', () => {
  it('leaves room for a bar at every width', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        expect(reachIn(drawings[language], width).reach.width).toBeGreaterThanOrEqual(60);
      }),
    );
  });

  it('leaves room for the open end inside the figure', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { reach } = reachIn(drawings[language], width);

        expect(reach.x + reach.width + openEndPx).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('has the other figures right of the open end', () => {
    const { layout, reach } = reachIn(drawings.en, 700);

    expect(layout.asideX).toBeGreaterThanOrEqual(reach.x + reach.width + openEndPx - 1e-6);
  });

  it('has names that end before its bar', () => {
    fc.assert(
      fc.property(inEitherLanguage, widths, (language, width) => {
        const { layout, reach } = reachIn(drawings[language], width);
        const { name } = boundsPlaces(reach, layout);
        const nameOf = (row: BoundsDrawing['rows'][number]) =>
          layout.isNarrow ? row.name : `${row.name} ${row.otherName}`;
        const widest = Math.max(
          ...drawings[language].rows.map((row) => textWidth(nameOf(row), 13)),
        );

        expect(name.x).toBeGreaterThanOrEqual(0);
        expect(name.x + widest).toBeLessThanOrEqual(reach.x);
      }),
    );
  });

  it('has its group left of its name on a wide figure', () => {
    const { layout, reach } = reachIn(drawings.en, 700);
    const { group, name } = boundsPlaces(reach, layout);

    expect(group.x).toBeGreaterThanOrEqual(0);
    expect(group.x + textWidth('Guangdong', 12)).toBeLessThanOrEqual(name.x);
  });

  it('ends its other figures inside a wide figure', () => {
    fc.assert(
      fc.property(inEitherLanguage, fc.integer({ min: 560, max: 1440 }), (language, width) => {
        const { layout, reach } = reachIn(drawings[language], width);
        const { aside } = boundsPlaces(reach, layout);
        const widest = Math.max(
          ...drawings[language].rows.map((row) => Math.min(160, textWidth(row.aside.text, 12))),
        );

        expect(aside.x + widest).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('leaves the other figures to the table on a phone', () => {
    expect(boundsLayout(drawings.en, 559).isNarrow).toBe(true);
    expect(boundsLayout(drawings.en, 560).isNarrow).toBe(false);
  });
});

describe('the height of lower bounds', () => {
  it('has a row for what the source leaves unnamed', () => {
    const rows = [aBoundsRow(), aBoundsRow()];

    expect(boundsHeight(boundsOf(rows, { unnamed: '“among others”' }))).toBe(24 + 3 * 30);
    expect(boundsHeight(boundsOf(rows))).toBe(24 + 2 * 30);
  });
});
