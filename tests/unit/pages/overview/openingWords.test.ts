import { describe, expect, it } from 'vitest';
import { enOpening } from '../../../../src/i18n/en/opening.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { Messages } from '../../../../src/i18n/messages.ts';
import { zhOpening } from '../../../../src/i18n/zh/opening.ts';
import { headline } from '../../../../src/pages/overview/headline.ts';
import { headlineTiles } from '../../../../src/pages/overview/headlineTiles.ts';
import { practice } from '../../../support/practicePackage.ts';
import { contextOf } from './contexts.ts';
import { figureMakers } from './figureMakers.ts';

/** A locale as it is on the overview before any other part has asked for its words. */
function opened(locale: Locale): Locale {
  const words: Partial<Messages> = locale.language === 'zh' ? zhOpening : enOpening;

  return { ...locale, text: words as Messages };
}

const datasets = { published: {}, practice: { dataset: (await practice()).dataset } };
const cases = (['zh', 'en'] as const).flatMap((language) =>
  (['published', 'practice'] as const).map((name) => [name, language] as const),
);

describe.each(cases)('the overview of the %s data in %s', (name, language) => {
  const base = contextOf(language, {}, datasets[name]);
  const context = { ...base, locale: opened(base.locale) };

  it.each(Object.entries(figureMakers))('needs no further words for the figure %s', (_, make) => {
    expect(make(context)).toEqual(make(base));
  });

  it('needs no further words for its headline and its tiles', () => {
    expect(headline(context)).toEqual(headline(base));
    expect(headlineTiles(context)).toEqual(headlineTiles(base));
  });
});
