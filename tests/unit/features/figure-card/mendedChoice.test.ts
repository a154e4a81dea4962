import { describe, expect, it } from 'vitest';
import { exportSizes } from '../../../../src/charts/export/exportSize.ts';
import type { Mend } from '../../../../src/charts/export/lint/check.ts';
import { mendedChoice } from '../../../../src/features/figure-card/mendedChoice.ts';
import {
  chosenSize,
  firstChoice,
  languagesOf,
  pictureName,
  withLanguage,
  withSize,
} from '../../../../src/features/figure-card/pictureChoice.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';

const choice = firstChoice('png', await loadLocale('zh'));
const picture = { title: 'Nine clusters', rowsThatFit: 4 };
const screen = { width: 854, height: 520 };

describe('a mend', () => {
  it.each([
    'taller',
    'larger',
    'fewer-rows',
    'fewer-series',
    'grey-safe',
    'rewrite',
    'explain',
  ] as const)('changes the picture: %s', (mend: Mend) => {
    expect(mendedChoice(choice, mend, picture)).not.toEqual(choice);
  });

  it('brings the footer back', () => {
    const without = { ...choice, look: { ...choice.look, hasFooter: false } };

    expect(mendedChoice(without, 'show-footer', picture)).toEqual(choice);
  });

  it.each([...exportSizes.filter((size) => size !== 'slide'), 'custom' as const])(
    'of %s for a larger size is wider in the layout, or a slide',
    (size) => {
      const before = withSize(choice, size);
      const after = mendedChoice(before, 'larger', picture);

      expect(
        after.size === 'slide' ||
          chosenSize(after, screen).width > chosenSize(before, screen).width,
      ).toBe(true);
    },
  );

  it('lets a slide grow, since there is nothing wider', () => {
    expect(chosenSize(mendedChoice(choice, 'larger', picture), screen).grows).toBe(true);
  });

  it('begins a new title with the one that stands there', () => {
    expect(mendedChoice(choice, 'rewrite', picture).edits.title).toBe('Nine clusters');
  });

  it('draws as many rows as have room', () => {
    expect(mendedChoice(choice, 'fewer-rows', picture).edits.rows).toBe(4);
  });
});

describe('a choice', () => {
  it('takes back what was mended for another size', () => {
    const mended = mendedChoice(mendedChoice(choice, 'taller', picture), 'fewer-rows', picture);

    expect(withSize(mended, 'square')).toEqual({ ...choice, size: 'square' });
  });

  it('takes back a title typed in another language', () => {
    const titled = mendedChoice(choice, 'rewrite', picture);

    expect(withLanguage(titled, 'en').edits.title).toBeNull();
  });

  it.each([
    ['zh', ['zh', null]],
    ['both', ['en', 'zh']],
  ] as const)('of the language %s on an English page is for %j', (language, expected) => {
    expect(languagesOf({ ...choice, language }, 'en')).toEqual(expected);
  });

  it.each([
    ['zh', 'share_2026.11_zh'],
    ['both', 'share_2026.11_zh-en'],
  ] as const)('of %s names the file %s', (language, expected) => {
    expect(pictureName({ id: 'share', version: '2026.11' }, { language })).toBe(expected);
  });
});
