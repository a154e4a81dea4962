import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, textWidth, widest } from '../../../../src/charts/axis/textWidth.ts';

const characters = [
  '浙',
  '江',
  '柯',
  '桥',
  ' ',
  ',',
  'K',
  'e',
  'q',
  'i',
  'm',
  'W',
  '2',
  '≈',
  '%',
  '>',
];
const label = fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 });

describe('the estimated width of a text', () => {
  it('is one em for a Chinese character', () => {
    expect(textWidth('浙江', 13)).toBe(26);
  });

  it('is less than an em for a Latin letter', () => {
    expect(textWidth('Zhejiang', 10)).toBeLessThan(80);
  });

  it('grows with the size of the type', () => {
    expect(textWidth('Keqiao 柯桥', 26)).toBeCloseTo(2 * textWidth('Keqiao 柯桥', 13), 9);
  });

  it('is that of its parts together', () => {
    fc.assert(
      fc.property(label, label, (left, right) => {
        expect(textWidth(left + right, 12)).toBeCloseTo(
          textWidth(left, 12) + textWidth(right, 12),
          6,
        );
      }),
    );
  });
});

describe('the widest of several texts', () => {
  it('is as wide as the widest one', () => {
    expect(widest(['浙', '浙江', 'ZJ'], 12)).toBe(24);
  });

  it('is nothing where there are none', () => {
    expect(widest([], 12)).toBe(0);
  });
});

describe('a text fitted into a width', () => {
  it('stays whole where it fits', () => {
    expect(fitted('浙江', 13, 26)).toBe('浙江');
  });

  it('ends in an ellipsis where something is cut off', () => {
    expect(fitted('内蒙古自治区', 10, 40)).toBe('内蒙古…');
  });

  it('has no space before its ellipsis', () => {
    expect(fitted('Hong Kong', 10, textWidth('Hong …', 10))).toBe('Hong…');
  });

  it('is no wider than the width, down to one character and its ellipsis', () => {
    const widths = fc.integer({ min: 30, max: 300 });

    fc.assert(
      fc.property(label, widths, (text, width) => {
        expect(textWidth(fitted(text, 12, width), 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is the beginning of the text', () => {
    const widths = fc.integer({ min: 30, max: 300 });

    fc.assert(
      fc.property(label, widths, (text, width) => {
        expect(text.startsWith(fitted(text, 12, width).replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
