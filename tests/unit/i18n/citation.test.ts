import { beforeAll, describe, expect, it } from 'vitest';
import { citation } from '../../../src/i18n/citation.ts';
import { type Locale, loadLocale } from '../../../src/i18n/locale.ts';
import { aSource } from '../../support/builders.ts';
import { builtIn } from '../../support/builtInPackage.ts';

let chinese: Locale;
let english: Locale;

beforeAll(async () => {
  [chinese, english] = await Promise.all([loadLocale('zh'), loadLocale('en')]);
});

const symposium = aSource({
  title: { zh: '工作座谈会', en: 'Symposium' },
  titleKind: 'original',
  publisher: { zh: '工信部', en: 'Ministry' },
  publishedAt: '2019-11-29',
});

describe('a citation', () => {
  it('names title, publisher and date', () => {
    expect(citation(chinese, symposium).text).toBe('《工作座谈会》，工信部，2019 年 11 月 29 日');
    expect(citation(english, symposium).text).toBe('“Symposium”, Ministry, 29 November 2019');
  });

  it('quotes no title of ours', () => {
    const described = { ...symposium, titleKind: 'descriptive' as const };

    expect(citation(chinese, described).text).toMatch(/^工作座谈会，/);
    expect(citation(english, described).text).toMatch(/^Symposium, /);
  });

  it('leaves out a date that is not known', () => {
    expect(citation(english, { ...symposium, publishedAt: '' }).text).toBe('“Symposium”, Ministry');
  });

  it('leaves out a publisher that is not known', () => {
    const anonymous = { ...symposium, publisher: { zh: '', en: '' } };

    expect(citation(english, anonymous).text).toBe('“Symposium”, 29 November 2019');
  });

  it('falls back on the language that the source has', () => {
    const chineseOnly = { ...symposium, publisher: { zh: '工信部', en: '' } };

    expect(citation(english, chineseOnly).text).toBe('“Symposium”, 工信部, 29 November 2019');
  });

  it('leads to the page only where it may be linked', () => {
    const url = 'https://example.org/page';

    expect(citation(english, aSource({ url, linkOk: true })).url).toBe(url);
    expect(citation(english, aSource({ url, linkOk: false })).url).toBeNull();
  });

  it('says what kind of source it is', () => {
    const reprint = aSource({ reliability: 'reprint' });

    expect([citation(chinese, reprint).kind, citation(english, reprint).kind]).toEqual([
      '转载',
      'reprint',
    ]);
  });
});

describe('the citations of the built-in sources', () => {
  const { sources } = builtIn().dataset;

  it('link the 51 that may be linked and no other', () => {
    const linked = sources.filter((source) => citation(english, source).url !== null);

    expect(linked).toHaveLength(51);
    expect(linked.every(({ linkOk }) => linkOk)).toBe(true);
  });

  it('name each source in both languages', () => {
    const unnamed = sources.filter(
      (source) => citation(chinese, source).text === '' || citation(english, source).text === '',
    );

    expect(unnamed).toEqual([]);
  });
});
