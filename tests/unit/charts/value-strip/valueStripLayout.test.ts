import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  StripPoint,
  ValueStripDrawing,
} from '../../../../src/charts/value-strip/valueStripDrawing.ts';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';
import {
  type PlacedValue,
  valueStripHeight,
  valueStripLayout,
} from '../../../../src/charts/value-strip/valueStripLayout.ts';
import { aMark, figureWidths } from '../drawings.ts';

let serial = 0;

function aStripPoint(wish: Partial<StripPoint> = {}): StripPoint {
  serial += 1;

  return {
    ...aMark({ id: `s${serial}`, text: '1,243' }),
    at: 2019,
    span: null,
    isYearInferred: false,
    isContested: false,
    ...wish,
  };
}

const stripOf = (points: readonly StripPoint[], label = 'Gross output'): ValueStripDrawing => ({
  kind: 'value-strip',
  groups: [{ title: 'The whole', rows: [{ label, unit: 'bn yuan', points }] }],
  undatedName: 'undated',
});
const valuesAt = (points: readonly StripPoint[], width = 900): readonly PlacedValue[] =>
  valueStripLayout(stripOf(points), width).groups.flatMap(({ rows }) =>
    rows.flatMap(({ values }) => values),
  );

describe('a strip of values', () => {
  it('places a value by its year alone', () => {
    const [early, late] = valuesAt([
      aStripPoint({ at: 2000, value: 900 }),
      aStripPoint({ at: 2020, value: 1 }),
    ]);

    expect(early?.x).toBeLessThan(late?.x ?? 0);
    expect(early?.y).toBe(late?.y);
  });

  it('stacks values of one year', () => {
    const [first, second] = valuesAt([aStripPoint(), aStripPoint()]);

    expect(first?.x).toBe(second?.x);
    expect(second?.y).toBeGreaterThan(first?.y ?? 0);
  });

  it('draws a part of a year as long as its months', () => {
    const at = (from: number, to: number) => {
      const [value] = valuesAt([
        aStripPoint({ at: 2000 }),
        aStripPoint({ at: null, span: { from, to } }),
      ]).slice(1);

      return (value?.xEnd ?? 0) - (value?.x ?? 0);
    };

    expect(at(2020, 2021)).toBeGreaterThan(at(2020, 2020.5));
  });

  it('keeps room for values without a year only where there are any', () => {
    expect(valueStripLayout(stripOf([aStripPoint()]), 900).undatedX).toBeNull();
    expect(valueStripLayout(stripOf([aStripPoint({ at: null })]), 900).undatedX).not.toBeNull();
  });

  it('does not keep room for a part of a year, which has its place', () => {
    const part = aStripPoint({ at: null, span: { from: 2020, to: 2020.5 } });

    expect(valueStripLayout(stripOf([part]), 900).undatedX).toBeNull();
  });

  it('lets no two values of a row overlap and none leave the figure', () => {
    const year = fc.option(fc.integer({ min: 1988, max: 2025 }), { nil: null });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 9 }), figureWidths, (years, width) => {
        const values = valuesAt(
          years.map((at) => aStripPoint({ at })),
          width,
        );
        const boxes = values.map(({ label, point }) => {
          const room = textWidth(point.text, 13);
          const from = label.textAnchor === 'start' ? label.x : label.x - room;

          return { from, to: from + room, y: label.y };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(width + 1);
          for (const other of boxes.slice(index + 1)) {
            const isApart = box.y !== other.y || box.to <= other.from || other.to <= box.from;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('grows with the lines that its values need', () => {
    const one = valueStripHeight(stripOf([aStripPoint()]), 900);

    expect(valueStripHeight(stripOf([aStripPoint(), aStripPoint()]), 900)).toBeGreaterThan(one);
  });
});
