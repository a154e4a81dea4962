import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/catalogue.ts';
import { entriesOf } from './catalogueWalk.ts';
import { sentencesOf } from './sentences.ts';

const entries = entriesOf(en).filter(({ kind }) => kind === 'string');
const texts = entries.map(({ text }) => text);
const all = [...texts, ...sentencesOf(en)];

/** Sentences that a reader meets with a single thing. */
const ofOne: readonly string[] = [
  en.figure.tableRows(1),
  en.filters.done(1),
  en.filters.noneHint('Tianjin', 1),
  en.problems.report(1, '323'),
  en.problems.cleared(1),
  en.exporting.rows(1),
  en.tiles.sourcesCount(1),
  en.tiles.documentedSource(1, '2026.11'),
  en.bounds.titlePart(9, 1),
  en.bounds.titleHere(1, 9, 'Guangdong'),
  en.bounds.title(9, 9, 1),
  en.where.count(1),
  en.where.allInOne(1, 'Jilin', true),
  en.where.rankingNote(1, 1, 1),
  en.national.title('2010', 1, 0),
  en.overview.noticesSubtitle(1, ''),
  en.clusters.noticeCount(1, 'Keqiao'),
  en.clusters.footer.covers(1, 1, 1),
  en.clusters.footer.sum('1 billion yuan', 1),
  en.clusters.footer.sumAtLeast('1 billion yuan', 1, 1, 0),
  en.clusters.footer.kinds(1, 1, 1),
  en.clusters.footer.reasons.overlap(1),
  en.clusters.drawer.openNotices(1),
  en.clusters.drawer.provinceNotices('Zhejiang', 1),
  en.notices.clusters(1),
  en.notices.provinces(1),
  en.notices.done(1),
  en.notices.noneHint('standard', 1),
  en.notices.views('1'),
  en.notices.timeline.note(1),
  en.notices.timeline.value(1),
];

const matching = (pattern: RegExp) => all.filter((text) => pattern.test(text));

describe('English text', () => {
  it('names a single thing in the singular', () => {
    const plural =
      /\b(1|[Oo]ne) (\w+ )?(rows|clusters|notices|sources|provinces|divisions|values|years|views|bounds|cells|are|were|have|lie|concern)\b/;

    expect(ofOne.filter((text) => plural.test(text))).toEqual([]);
  });

  it('says of one division that it holds what it holds', () => {
    expect(en.where.halfTied(1, 2, '50%', true)).toMatch(/^One of 2 divisions holds 50% of /);
  });

  it('says of one cluster that it passes the filter', () => {
    expect(en.tiles.documentedFiltered(1)).toBe('1 of them passes the filter');
  });

  it('holds no Chinese but the name of the Chinese language', () => {
    const chinese = entries.filter(({ text }) => /[\u4e00-\u9fff]/.test(text));

    expect(chinese.map(({ path }) => path)).toEqual([
      'shell.languages.zh',
      'shell.languageShort.zh',
      'deck.languages.zh',
    ]);
  });

  it('has no full-width punctuation', () => {
    expect(texts.filter((text) => /[，。；：（）《》、！？]/.test(text))).toEqual([]);
  });

  it('has no straight quotation mark or apostrophe', () => {
    expect(matching(/["']/)).toEqual([]);
  });

  it('has no space before a percent sign', () => {
    expect(matching(/\d\s%/)).toEqual([]);
  });

  it('has no two spaces in a row', () => {
    expect(matching(/ {2}/)).toEqual([]);
  });

  it('neither exclaims nor says oops', () => {
    expect(matching(/!|\boops\b|\bsorry\b/i)).toEqual([]);
  });

  it('never lets a missing argument through', () => {
    expect(matching(/undefined|\bnull\b|NaN|\[object|Infinity/)).toEqual([]);
  });
});

describe('the English words of the visual guide', () => {
  it.each([
    ['filter status', en.filters.showing(90, 153), 'Showing 90 of 153 clusters'],
    ['a count of a facet', en.filters.option('Jiangsu', '43'), 'Jiangsu (43)'],
    ['nothing found', en.filters.none, 'No cluster matches'],
    ['the way back', en.filters.noneHint('Tianjin', 90), 'Without “Tianjin” there are 90.'],
    ['a gap of the search', en.filters.noneWhy, 'No row here does not mean no cluster there.'],
    ['a missing value', en.missing.notZero, 'Not published, which is not zero.'],
    ['a copied link', en.link.copied, 'Link copied.'],
    ['a part of a year', en.period.months('2023', 1, 10), 'January–October 2023'],
    ['an undated value', en.period.undated, 'undated'],
  ])('stand for %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
