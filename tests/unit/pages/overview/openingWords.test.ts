import { describe, expect, it } from 'vitest';
import { figureFacts } from '../../../../src/charts/evidence/figureFacts.ts';
import { spokenFact } from '../../../../src/charts/frame/spokenFact.ts';
import { enOpening } from '../../../../src/i18n/en/opening.ts';
import { enPractised } from '../../../../src/i18n/en/practiceVariant.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import type { Messages } from '../../../../src/i18n/messages.ts';
import { zhOpening } from '../../../../src/i18n/zh/opening.ts';
import { zhPractised } from '../../../../src/i18n/zh/practiceVariant.ts';
import { headline } from '../../../../src/pages/overview/headline.ts';
import { headlineTiles } from '../../../../src/pages/overview/headlineTiles.ts';
import { practice } from '../../../support/practicePackage.ts';
import { contextOf } from './contexts.ts';
import { figureMakers } from './figureMakers.ts';

const words = {
  zh: { opening: zhOpening, practised: zhPractised },
  en: { opening: enOpening, practised: enPractised },
};

/** A locale as it is on the overview before any other part has asked for its words. */
function opened(locale: Locale): Locale {
  const { opening, practised } = words[locale.language];
  const text = locale.nature === 'practice' ? practised(opening) : opening;

  return { ...locale, text: text as Messages };
}

const datasets = { published: {}, practice: { dataset: (await practice()).dataset } };
const cases = (['zh', 'en'] as const).flatMap((language) =>
  (['published', 'practice'] as const).map((name) => [name, language] as const),
);

describe.each(cases)('the overview of the %s data in %s', (name, language) => {
  const base = contextOf(language, {}, datasets[name]);
  const context = { ...base, locale: opened(base.locale) };

  it.each(Object.entries(figureMakers))('needs no further words for the figure %s', (_, make) => {
    const figure = make(base);

    expect(make(context)).toEqual(figure);
    expect(figureFacts(figure, context.locale.text)).toEqual(figureFacts(figure, base.locale.text));
  });

  it('needs no further words to read its marks out', () => {
    const marks = Object.values(figureMakers).flatMap((make) => make(base).marks);

    expect(marks.map((fact) => spokenFact(fact, context.locale.text))).toEqual(
      marks.map((fact) => spokenFact(fact, base.locale.text)),
    );
  });

  it('needs no further words for its headline and its tiles', () => {
    expect(headline(context)).toEqual(headline(base));
    expect(headlineTiles(context)).toEqual(headlineTiles(base));
  });
});
