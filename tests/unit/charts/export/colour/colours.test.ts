import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapsingPairs } from '../../../../../src/charts/export/colour/collapsingPairs.ts';
import { colourDifference } from '../../../../../src/charts/export/colour/colourDifference.ts';
import {
  deficiencies,
  type Deficiency,
  seenBy,
} from '../../../../../src/charts/export/colour/colourVision.ts';
import {
  greyOf,
  type Lab,
  labOf,
  linearRgb,
} from '../../../../../src/charts/export/colour/labColour.ts';

const lab = ([l, a, b]: readonly [number, number, number]): Lab => ({ l, a, b });
const labIn = (hex: string) => labOf(linearRgb(hex));

/** The dyes as the style sheet has them, in a theme. */
function dyesOf(theme: 'light' | 'dark'): readonly string[] {
  const sheet = readFileSync('src/ui/tokens/tokens.css', 'utf8');
  const [light = '', dark = ''] = sheet.split('[data-theme="dark"] {');
  const part = theme === 'light' ? light : dark;

  return [...part.matchAll(/--cat-\d: (#[0-9a-f]{6});/g)].flatMap(([, hex]) => hex ?? []);
}

const pairsOf = (colours: readonly string[]) =>
  colours.flatMap((first, at) => colours.slice(at + 1).map((second) => [first, second] as const));

describe('the difference of two colours', () => {
  // Sharma, Wu and Dalal 2005, table 1.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('is as published: %j, %j', (first, second, published) => {
    expect(colourDifference(lab(first), lab(second))).toBeCloseTo(published, 4);
  });

  it('is the same in either direction', () => {
    const colour = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -100, max: 100 }), fc.integer())
      .map(([l, a, b]) => ({ l, a, b: b % 100 }));
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(colourDifference(a, b)).toBeCloseTo(colourDifference(b, a), 6);
      }),
    );
  });
});

describe('the lightness of a colour', () => {
  it.each([
    ['#ffffff', 100],
    ['#000000', 0],
    ['#777777', 50.03],
    ['#ff0000', 53.24],
    ['#0000ff', 32.3],
  ])('of %s is %f', (hex, lightness) => {
    expect(labIn(hex).l).toBeCloseTo(lightness, 1);
  });

  it('stays in its grey', () => {
    for (const dye of dyesOf('light')) {
      expect(Math.abs(labIn(greyOf(dye)).l - labIn(dye).l)).toBeLessThan(0.3);
    }
  });
});

describe('the dyes', () => {
  // The smallest differences that the design states.
  it.each([
    ['light', 'normal', 17.8],
    ['light', 'deuteranopia', 9.7],
    ['light', 'protanopia', 14.4],
    ['light', 'tritanopia', 10],
    ['dark', 'normal', 19.6],
    ['dark', 'deuteranopia', 10.9],
    ['dark', 'protanopia', 9.9],
    ['dark', 'tritanopia', 10.6],
  ] as const)('differ in the %s theme, %s vision, by %f at least', (theme, vision, least) => {
    const seen = (hex: string) =>
      labOf(vision === 'normal' ? linearRgb(hex) : seenBy(vision, linearRgb(hex)));
    const smallest = Math.min(
      ...pairsOf(dyesOf(theme)).map(([a, b]) => colourDifference(seen(a), seen(b))),
    );

    // The design rounds to one place.
    expect(Math.abs(smallest - least)).toBeLessThan(0.06);
  });

  it.each(deficiencies)('leave white and grey as they are: %s', (deficiency: Deficiency) => {
    for (const part of seenBy(deficiency, [0.5, 0.5, 0.5])) expect(part).toBeCloseTo(0.5, 3);
  });
});

describe('the pairs that collapse', () => {
  it('are none among the first three dyes', () => {
    expect(collapsingPairs(dyesOf('light').slice(0, 3))).toEqual([]);
  });

  it('are madder and woad on grey paper', () => {
    expect(collapsingPairs(dyesOf('light').slice(0, 4))).toEqual([
      { pair: [1, 3], viewing: 'grey' },
    ]);
  });

  it('are red and green of one lightness for many men', () => {
    expect(collapsingPairs(['#a06a00', '#6f8000'])).toEqual([
      { pair: [0, 1], viewing: 'deficient' },
    ]);
  });

  it('are neighbours in the rainbow for everyone', () => {
    expect(collapsingPairs(['#34468c', '#3a4c92'])).toEqual([{ pair: [0, 1], viewing: 'normal' }]);
  });

  it('are none where there is one colour', () => {
    expect(collapsingPairs(['#34468c'])).toEqual([]);
  });
});
