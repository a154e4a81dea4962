import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrappedText } from '../../../../src/charts/export/wrapText.ts';
import { textWidth } from '../../../../src/charts/axis/textWidth.ts';

const size = 10;
const measure = (text: string) => textWidth(text, size);
const wrapped = (text: string, ems: number) => wrappedText(text, ems * size, measure);

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

/** A clause as titles and notes have them: words or characters, amounts, a pair of marks around some. */
const clause = fc.oneof(
  fc.constantFrom('浙江', '产业集群', '中国纺织工业联合会', '收录', '的', '占', '增至'),
  fc.constantFrom('clusters', 'of', 'the', 'Zhejiang', 'above', 'a'),
  fc.constantFrom('43%', '1,000', '2013-12-18', '≈ 41%', '65.95'),
  fc.constantFrom('（推算 E）', '《座谈会》', '“等”', '“among others”', '(reprint)', '【注】'),
);
const mark = fc.constantFrom(' ', '，', '、', '。', '；', '：', ', ', '. ', '; ', ': ', '？', '');
const text = fc
  .array(fc.tuple(clause, mark), { minLength: 1, maxLength: 25 })
  .map((pairs) => pairs.map(([words, end]) => words + end).join(''));

/** Wide enough for the longest word with its marks, so that no word has to be broken. */
const ems = fc.integer({ min: 14, max: 60 });

describe('a text broken into lines', () => {
  it('stays on one line where it fits', () => {
    expect(wrapped('浙江、江苏和福建', 8)).toEqual(['浙江、江苏和福建']);
  });

  it('is broken between Chinese words', () => {
    expect(wrapped('浙江江苏福建广东', 4)).toEqual(['浙江江苏', '福建广东']);
  });

  it('is broken between English words, which keep no space at the end', () => {
    expect(wrapped('Clusters earn about half', 9)).toEqual(['Clusters earn', 'about half']);
  });

  it('takes a closing mark along to the next line with its word', () => {
    expect(wrapped('浙江江苏，福建', 4)).toEqual(['浙江', '江苏，', '福建']);
  });

  it('takes an opening mark along to the next line with its word', () => {
    expect(wrapped('浙江江苏“福建”', 5)).toEqual(['浙江江苏', '“福建”']);
  });

  it('keeps a percent sign at its number', () => {
    const lines = wrapped('主营业务收入占 43%', 9);

    expect(lines.join('\n')).toContain('43%');
  });

  it('breaks a link that is wider than the line between its characters', () => {
    const link = 'https://example.org/clusters?province=32,33&lang=zh';
    const lines = wrapped(link, 10);

    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(link);
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(10 * size);
  });

  it('is nothing where there is no text', () => {
    expect([wrapped('', 10), wrapped('   ', 10)]).toEqual([[], []]);
  });

  it('is never wider than the line', () => {
    fc.assert(
      fc.property(text, ems, (words, width) => {
        const widest = Math.max(0, ...wrapped(words, width).map(measure));

        expect(widest).toBeLessThanOrEqual(width * size);
      }),
    );
  });

  it('is never wider than the line where words must be broken, down to one character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 13 }), (words, width) => {
        const widest = Math.max(0, ...wrapped(words, width).map(measure));

        expect(widest).toBeLessThanOrEqual(width * size);
      }),
    );
  });

  it('loses nothing and adds nothing, spaces aside', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (words, width) => {
        expect(withoutSpaces(wrapped(words, width).join(''))).toBe(withoutSpaces(words));
      }),
    );
  });

  it('has no line that begins with a closing mark', () => {
    fc.assert(
      fc.property(text, ems, (words, width) => {
        const bad = wrapped(words, width).filter((line) =>
          /^[，。、；：？）】》”%,.;:?)]/.test(line),
        );

        expect(bad).toEqual([]);
      }),
    );
  });

  it('has no line that ends with an opening mark', () => {
    fc.assert(
      fc.property(text, ems, (words, width) => {
        const bad = wrapped(words, width).filter((line) => /[（【《“(]$/.test(line));

        expect(bad).toEqual([]);
      }),
    );
  });

  it('has no empty line and no line with a space at either end', () => {
    fc.assert(
      fc.property(text, ems, (words, width) => {
        expect(wrapped(words, width).filter((line) => line === '' || line !== line.trim())).toEqual(
          [],
        );
      }),
    );
  });

  it('has no space at either end of a line where words must be broken', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 13 }), (words, width) => {
        expect(wrapped(words, width).filter((line) => line !== line.trim())).toEqual([]);
      }),
    );
  });

  it('does not cut a rare character in two', () => {
    const lines = wrapped('𠮷𠮷𠮷𠮷', 1);

    expect(lines.join('')).toBe('𠮷𠮷𠮷𠮷');
    expect(lines.filter((line) => /[\ud800-\udbff]$/.test(line))).toEqual([]);
  });
});
