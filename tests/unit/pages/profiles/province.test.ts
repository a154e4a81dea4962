import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import {
  provinceLevelsFigure,
  provinceRankFigure,
  provinceSegmentsFigure,
} from '../../../../src/pages/province-profile/countFigures.ts';
import type { ProvinceContext } from '../../../../src/pages/province-profile/provinceContext.ts';
import { provinceFinding } from '../../../../src/pages/province-profile/provinceFinding.ts';
import {
  leadingFigure,
  provinceStripFigure,
} from '../../../../src/pages/province-profile/provinceFigures.ts';
import { provinceSheet } from '../../../../src/pages/province-profile/provinceSheet.ts';
import { provinceTiles } from '../../../../src/pages/province-profile/provinceTiles.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { provinceIn, published } from './profiles.ts';

const makers: Readonly<Record<string, (context: ProvinceContext) => Figure>> = {
  levels: provinceLevelsFigure,
  rank: provinceRankFigure,
  segments: provinceSegmentsFigure,
  leading: leadingFigure,
  strip: provinceStripFigure,
};
const codes = published.provinces.map(({ code }) => code);

describe.each(Object.entries(makers))('the figure of %s', (_, make) => {
  it.each(codes)('has one fact for each mark in province %s', (code) => {
    for (const language of ['zh', 'en'] as const) {
      const figure = make(provinceIn(language, code));
      expect(figure.marks.map((mark) => mark.id)).toEqual(drawnIds(figure.drawing));
      expect(`${figure.title} ${figure.notes.join(' ')}`).not.toMatch(/undefined|NaN|null/);
    }
  });
});

describe('the sentence of a province', () => {
  it.each([
    ['33', '收录 29 个集群，18 个有联合会或工信部依据，15 个有公布值。'],
    ['46', '海南没有收录集群。这里没有记录，不代表当地没有集群。'],
  ])('of %s is true', (code, expected) => {
    expect(provinceFinding(provinceIn('zh', code))).toBe(expected);
  });

  it('counts the figures of the whole province apart', () => {
    expect(provinceFinding(provinceIn('en', '32'))).toMatch(
      /7 more values are of the whole province\.$/,
    );
  });
});

describe('the rank of a province by documented clusters', () => {
  it.each([
    ['33', 'Zhejiang is 1st with 29 clusters documented'],
    ['43', /^Hunan shares the \d+th place with 3 clusters documented$/],
    ['46', 'No cluster of Hainan is documented'],
  ])('of %s is said, with its ties', (code, expected) => {
    expect(provinceRankFigure(provinceIn('en', code)).title).toMatch(expected);
  });
});

describe('the tiles of a province', () => {
  it('count what is documented', () => {
    expect(provinceTiles(provinceIn('en', '33')).map(({ number }) => number)).toEqual([
      '29',
      '19%',
      '15',
      '0',
    ]);
  });

  it('show no bar where there is nothing to part', () => {
    expect(provinceTiles(provinceIn('en', '46'))[0]?.parts).toBeNull();
  });
});

describe('the file of a province', () => {
  it('has a row for each cluster', () => {
    expect(provinceSheet(provinceIn('zh', '33')).rows).toHaveLength(29);
  });
});
