import { beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../src/domain/source.ts';
import { type Locale, loadLocale } from '../../../src/i18n/locale.ts';
import {
  datasetReference,
  referenceStyles,
  sourceReference,
} from '../../../src/i18n/references.ts';
import { aSource } from '../../support/builders.ts';
import { builtIn } from '../../support/builtInPackage.ts';

let chinese: Locale;
let english: Locale;

beforeAll(async () => {
  [chinese, english] = await Promise.all([loadLocale('zh'), loadLocale('en')]);
});

const seen = { on: '2026-11-24', link: 'https://example.org/?fact=share:rest' };
const url = 'https://www.cntac.org.cn/a';

const report = aSource({
  title: { zh: '九江纺织服装产业情况', en: 'Jiujiang textile industry' },
  titleKind: 'original',
  publisher: { zh: '中国纺织工业联合会', en: 'China National Textile and Apparel Council' },
  publishedAt: '2022-02-15',
  url,
  reliability: 'primary',
});
const but = (wish: Partial<Source>): Source => ({ ...report, ...wish });
const nobody = { zh: '', en: '' };

describe('a reference after GB/T 7714', () => {
  it.each<readonly [string, Partial<Source>, string]>([
    [
      'names publisher, title, kind, date, day of access and address',
      {},
      `中国纺织工业联合会. 九江纺织服装产业情况[EB/OL]. (2022-02-15)[2026-11-24]. ${url}.`,
    ],
    [
      'marks a newspaper',
      { reliability: 'press' },
      `中国纺织工业联合会. 九江纺织服装产业情况[N/OL]. (2022-02-15)[2026-11-24]. ${url}.`,
    ],
    [
      'brackets a title of ours',
      { titleKind: 'descriptive' },
      `中国纺织工业联合会. [九江纺织服装产业情况][EB/OL]. (2022-02-15)[2026-11-24]. ${url}.`,
    ],
    [
      'says that there is no date',
      { publishedAt: '' },
      `中国纺织工业联合会. 九江纺织服装产业情况[EB/OL]. [出版日期不详][2026-11-24]. ${url}.`,
    ],
    [
      'gives no more of a date than the source',
      { publishedAt: '2022' },
      `中国纺织工业联合会. 九江纺织服装产业情况[EB/OL]. (2022)[2026-11-24]. ${url}.`,
    ],
    [
      'leaves the address out where the page may not be linked',
      { linkOk: false },
      '中国纺织工业联合会. 九江纺织服装产业情况[EB/OL]. (2022-02-15).',
    ],
    [
      'says that there is neither date nor address',
      { linkOk: false, publishedAt: '' },
      '中国纺织工业联合会. 九江纺织服装产业情况[EB/OL]. [出版日期不详].',
    ],
    [
      'says that nobody is named',
      { publisher: nobody },
      `佚名. 九江纺织服装产业情况[EB/OL]. (2022-02-15)[2026-11-24]. ${url}.`,
    ],
  ])('%s', (_, wish, expected) => {
    expect(sourceReference('gbt7714', chinese, but(wish), seen)).toBe(expected);
  });

  it('is written in English for an English reader', () => {
    const undated = but({ publishedAt: '', publisher: nobody });

    expect(sourceReference('gbt7714', english, undated, seen)).toBe(
      `Anon. Jiujiang textile industry[EB/OL]. [n.d.][2026-11-24]. ${url}.`,
    );
  });
});

describe('a reference after APA', () => {
  it.each<readonly [string, Partial<Source>, string]>([
    [
      'names publisher, date, title and address',
      {},
      `China National Textile and Apparel Council. (2022, February 15). Jiujiang textile industry. ${url}`,
    ],
    [
      'brackets a title of ours',
      { titleKind: 'descriptive' },
      `China National Textile and Apparel Council. (2022, February 15). [Jiujiang textile industry]. ${url}`,
    ],
    [
      'says that there is no date',
      { publishedAt: '' },
      `China National Textile and Apparel Council. (n.d.). Jiujiang textile industry. ${url}`,
    ],
    [
      'gives a month alone',
      { publishedAt: '2022-02' },
      `China National Textile and Apparel Council. (2022, February). Jiujiang textile industry. ${url}`,
    ],
    [
      'gives a year alone',
      { publishedAt: '2022' },
      `China National Textile and Apparel Council. (2022). Jiujiang textile industry. ${url}`,
    ],
    [
      'leaves the address out where the page may not be linked',
      { linkOk: false },
      'China National Textile and Apparel Council. (2022, February 15). Jiujiang textile industry.',
    ],
    [
      'begins with the title where nobody is named',
      { publisher: nobody },
      `Jiujiang textile industry. (2022, February 15). ${url}`,
    ],
  ])('%s', (_, wish, expected) => {
    expect(sourceReference('apa7', english, but(wish), seen)).toBe(expected);
  });

  it('is written in Chinese for a Chinese reader', () => {
    expect(sourceReference('apa7', chinese, report, seen)).toBe(
      `中国纺织工业联合会. (2022 年 2 月 15 日). 九江纺织服装产业情况. ${url}`,
    );
  });
});

describe('a reference to the dataset', () => {
  const dataset = { title: { zh: '集群数据', en: 'Cluster data' }, version: '2026.11' };

  it('names its version and the link to the value, after GB/T 7714', () => {
    expect(datasetReference('gbt7714', chinese, dataset, seen)).toBe(
      `纺织服装产业集群. 集群数据：2026.11 版[DS/OL]. [2026-11-24]. ${seen.link}.`,
    );
  });

  it('names its version and the link to the value, after APA', () => {
    expect(datasetReference('apa7', english, dataset, seen)).toBe(
      `Textile clusters of China. (2026). Cluster data (Version 2026.11) [Data set]. ${seen.link}`,
    );
  });
});

describe('the references of the built-in sources', () => {
  const { sources } = builtIn().dataset;

  it.each(referenceStyles)('give the address of no page that may not be linked, in %s', (style) => {
    const leaking = sources.filter(
      (source) =>
        !source.linkOk &&
        [chinese, english].some((locale) =>
          sourceReference(style, locale, source, seen).includes(source.url),
        ),
    );

    expect(leaking).toEqual([]);
  });

  it.each(referenceStyles)('have no empty part and no doubled stop, in %s', (style) => {
    const odd = sources
      .flatMap((source) =>
        [chinese, english].map((locale) => sourceReference(style, locale, source, seen)),
      )
      .filter((line) => /\.\.|\(\)|\[\]|undefined|NaN|^[.\s]/.test(line));

    expect(odd).toEqual([]);
  });
});
