import { describe, expect, it } from 'vitest';
import { zh } from '../../../src/i18n/zh/catalogue.ts';
import { entriesOf } from './catalogueWalk.ts';
import { sentencesOf } from './sentences.ts';

const texts = entriesOf(zh)
  .filter(({ kind }) => kind === 'string')
  .map(({ text }) => text);
const all = [...texts, ...sentencesOf(zh)];

const matching = (pattern: RegExp) => all.filter((text) => pattern.test(text));

describe('Chinese text', () => {
  it('has a typed space between Chinese and digits', () => {
    expect(matching(/[\u4e00-\u9fff]\d|\d[\u4e00-\u9fff]/)).toEqual([]);
  });

  it('has a typed space between Chinese and Latin letters', () => {
    expect(matching(/[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/)).toEqual([]);
  });

  it('has no space before a percent sign', () => {
    expect(matching(/\s%/)).toEqual([]);
  });

  it('uses Chinese punctuation between Chinese characters', () => {
    expect(matching(/[\u4e00-\u9fff][,.;:!?"'][\u4e00-\u9fff]/)).toEqual([]);
  });

  it('has no two spaces in a row and none at its ends', () => {
    const loose = all.filter(
      (text) => / {2}/.test(text) || (text !== ' · ' && text.trim() !== text),
    );

    expect(loose).toEqual([]);
  });

  it('neither exclaims nor apologises, and addresses the reader plainly', () => {
    expect(matching(/[！!]|您|抱歉|请您/)).toEqual([]);
  });

  it('never lets a missing argument through', () => {
    expect(matching(/undefined|null|NaN|\[object|Infinity/)).toEqual([]);
  });
});

describe('the Chinese words of the visual guide', () => {
  it.each([
    ['filter status', zh.filters.showing(90, 153), '共 153 个集群，显示 90 个'],
    ['a count of a facet', zh.filters.option('江苏', '43'), '江苏 (43)'],
    ['nothing found', zh.filters.none, '没有符合条件的集群'],
    ['the way back', zh.filters.noneHint('天津', 90), '去掉“天津”可见 90 个。'],
    ['a gap of the search', zh.filters.noneWhy, '这里没有记录，不代表当地没有集群。'],
    ['a missing value', zh.missing.notZero, '未公布，不等于零。'],
    ['a broken link', zh.link.ignored(1), '链接中有 1 个条件无法识别，已忽略，其余照常生效：'],
    ['a copied link', zh.link.copied, '已复制链接。'],
    ['a part of a year', zh.period.months('2023', 1, 10), '2023 年 1—10 月'],
    ['an undated value', zh.period.undated, '年份不详'],
    [
      'a bad row',
      zh.problems.row('观测值表', 17, 'time_period', zh.problems.reasons['not-a-period'], '20I9'),
      '观测值表第 17 行“time_period”应为时期，如 2019、2023-10 或 2023-01/2023-10，原值“20I9”',
    ],
  ])('stand for %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });
});
