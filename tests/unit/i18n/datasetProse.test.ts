import { describe, expect, it } from 'vitest';
import { datasetProse } from '../../../src/i18n/datasetProse.ts';

const texts = Object.values(datasetProse).flatMap(({ doubts, leftOut, method }) => [
  ...doubts.flatMap(({ claim, why }) => [claim, why]),
  ...leftOut,
  ...method,
]);
const zh = texts.map((text) => text.zh);
const en = texts.map((text) => text.en);

describe('what is said of the datasets', () => {
  it('is said in both languages', () => {
    expect([...zh, ...en].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('has Chinese characters in Chinese alone', () => {
    expect(en.filter((text) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('has a typed space between Chinese and digits or Latin letters', () => {
    expect(
      zh.filter((text) => /[\u4e00-\u9fff][\dA-Za-z]|[\dA-Za-z][\u4e00-\u9fff]/.test(text)),
    ).toEqual([]);
  });

  it('ends as a sentence ends', () => {
    expect([...zh, ...en].filter((text) => !/[。.]$/.test(text))).toEqual([]);
  });

  it('does not exclaim', () => {
    expect([...zh, ...en].filter((text) => /[！!]/.test(text))).toEqual([]);
  });
});
