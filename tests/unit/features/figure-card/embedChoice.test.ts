import { describe, expect, it } from 'vitest';
import { firstEmbed, typedSize } from '../../../../src/features/figure-card/share/embedChoice.ts';
import { toldHeight } from '../../../../src/features/figure-card/share/useFrameHeight.ts';

describe('a typed size', () => {
  it.each([
    ['800', 800],
    ['800.6', 801],
    ['10', 240],
    ['99999', 2400],
    ['', 640],
    ['   ', 640],
    ['wide', 640],
    ['-5', 240],
    ['Infinity', 640],
  ])('%j is %d', (typed, expected) => {
    expect(typedSize(typed, 640)).toBe(expected);
  });
});

describe('a figure to be embedded', () => {
  it('is responsive at first, in the language of the page and the theme of its reader', () => {
    expect(firstEmbed('zh')).toMatchObject({
      kind: 'responsive',
      language: 'zh',
      theme: 'system',
      height: null,
    });
  });
});

describe('the height that a frame tells', () => {
  it.each([
    [{ type: 'textile-clusters-height', height: 491.2 }, 492],
    [{ type: 'textile-clusters-height', height: 0 }, undefined],
    [{ type: 'textile-clusters-height', height: '491' }, undefined],
    [{ type: 'textile-clusters-height' }, undefined],
    [{ type: 'other', height: 491 }, undefined],
    ['textile-clusters-height', undefined],
    [null, undefined],
  ])('in %j is %s', (data, expected) => {
    expect(toldHeight(data)).toBe(expected);
  });
});
