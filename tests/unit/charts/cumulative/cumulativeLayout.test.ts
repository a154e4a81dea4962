import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside, isOverlapping } from '../../../../src/charts/axis/textBox.ts';
import type { CumulativeDrawing } from '../../../../src/charts/cumulative/cumulativeDrawing.ts';
import {
  cumulativeHeight,
  cumulativeLayout,
} from '../../../../src/charts/cumulative/cumulativeLayout.ts';
import { wordBox } from '../../../../src/charts/cumulative/curveWords.ts';
import { membersHolding, paretoSteps } from '../../../../src/domain/statistics/pareto.ts';
import { heldBySmallest, lorenzCurve } from '../../../../src/domain/statistics/lorenz.ts';
import { figureWidths } from '../drawings.ts';

function paretoOf(values: readonly number[]): CumulativeDrawing {
  const steps = paretoSteps(values, (value) => value);
  const order = steps.kind === 'computed' ? steps.value : [];

  return {
    kind: 'cumulative',
    shape: 'pareto',
    dots: order.map(({ cumulative }, index) => ({
      id: String(index),
      across: index + 1,
      up: cumulative * 100,
    })),
    guides: [0.5, 0.8].map((part) => {
      const { members, held } = membersHolding(order, part);

      return {
        id: String(part),
        across: members,
        up: held * 100,
        lines: [`${members} clusters`, '80.1% E'],
      };
    }),
    last: values.length,
    unit: 'clusters',
    diagonal: '',
    area: null,
  };
}

function lorenzOf(values: readonly number[]): CumulativeDrawing {
  const curve = lorenzCurve(values);
  const points = curve.kind === 'computed' ? curve.value : [];

  return {
    kind: 'cumulative',
    shape: 'lorenz',
    dots: points.slice(1).map(({ members, held }, index) => ({
      id: String(index),
      across: members * 100,
      up: held * 100,
    })),
    guides: [
      {
        id: 'half',
        across: 50,
        up: heldBySmallest(points, 0.5) * 100,
        lines: ['Smaller half', '15% E'],
      },
    ],
    last: 100,
    unit: '%',
    diagonal: 'Equal shares',
    area: { id: 'gini', text: 'Gini 0.55 E' },
  };
}

const sizes = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 10, maxLength: 60 });

describe.each([
  ['pareto', paretoOf],
  ['lorenz', lorenzOf],
] as const)('the layout of a %s curve', (_, drawingOf) => {
  it('keeps dots and words in the figure, and words off one another', () => {
    fc.assert(
      fc.property(sizes, figureWidths, (values, width) => {
        const drawing = drawingOf(values);
        const height = cumulativeHeight(drawing, width);
        const layout = cumulativeLayout(drawing, width, height);
        const frame = { left: 0, right: width, top: 0, bottom: height };
        const boxes = layout.words.map(wordBox);

        for (const { x, y } of layout.dots)
          expect(isInside({ left: x, right: x, top: y, bottom: y }, frame)).toBe(true);
        for (const box of boxes) expect(isInside(box, frame)).toBe(true);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(isOverlapping(box, other)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('rises from the lower left to the upper right without ever falling', () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const { dots } = cumulativeLayout(drawingOf(values), 774, 380);

        dots.slice(1).forEach((dot, index) => {
          expect(dot.x).toBeGreaterThan(dots[index]?.x ?? 0);
          expect(dot.y).toBeLessThanOrEqual((dots[index]?.y ?? 0) + 1e-6);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('the plot of a Lorenz curve', () => {
  it('is a square at every width', () => {
    fc.assert(
      fc.property(figureWidths, (width) => {
        const drawing = lorenzOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        const { diagonal } = cumulativeLayout(drawing, width, cumulativeHeight(drawing, width));

        expect(diagonal.x2 - diagonal.x1).toBeCloseTo(diagonal.y1 - diagonal.y2, 0);
      }),
    );
  });
});

describe('the axis of a Pareto curve', () => {
  it('ends at the number of members', () => {
    const { ticksAcross } = cumulativeLayout(paretoOf([5, 4, 3, 2, 1]), 358, 260);

    expect(ticksAcross.at(0)).toBe(0);
    expect(ticksAcross.at(-1)).toBe(5);
  });
});
