import { describe, expect, it } from 'vitest';
import { dataEntries } from '../../../../src/app/palette/dataEntries.ts';
import { foundGroups } from '../../../../src/app/palette/foundGroups.ts';
import { ownEntries } from '../../../../src/app/palette/ownEntries.ts';
import type { PaletteGroup } from '../../../../src/app/palette/paletteEntry.ts';
import { builtInSpellings } from '../../../../src/data/search/spellings.ts';
import { builtInTextSpellings } from '../../../../src/data/search/textSpellings.ts';
import type { Language } from '../../../../src/domain/bilingual.ts';
import { searchWords } from '../../../../src/domain/searchText.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { readerOf } from '../../charts/readers.ts';

const chosen = {
  theme: 'light',
  moneyUnit: '100m',
  dataset: 'published',
  isNarrowed: false,
} as const;

function entriesIn(language: Language, isNarrowed = false) {
  const { dataset, locale } = readerOf(language, builtIn().dataset);
  const spellings = builtInSpellings;
  const textSpellings = builtInTextSpellings;

  return [
    ...dataEntries({ dataset, locale, spellings, textSpellings }),
    ...ownEntries(locale, textSpellings, { ...chosen, isNarrowed }),
  ];
}

const entries = { zh: entriesIn('zh'), en: entriesIn('en') };

const find = (language: Language, query: string, unfolded: readonly PaletteGroup[] = []) =>
  foundGroups(entries[language], searchWords(query), new Set(unfolded));

const firstHit = (language: Language, query: string) => find(language, query)[0]?.entries[0];

describe('the first hit', () => {
  it.each([
    ['zh', 'sz', 'cluster', '盛泽'],
    ['zh', 'shengze', 'cluster', '盛泽'],
    ['zh', '盛泽', 'cluster', '盛泽'],
    ['zh', 'Shengze', 'cluster', '盛泽'],
    ['en', 'sz', 'cluster', 'Shengze'],
    ['en', '盛泽', 'cluster', 'Shengze'],
    ['zh', '江苏', 'place', '江苏'],
    ['zh', 'jiangsu', 'place', '江苏'],
    ['en', 'jiangsu', 'place', 'Jiangsu'],
    ['en', '新疆', 'place', 'Xinjiang'],
    ['zh', 'nmg', 'place', '内蒙古'],
    ['zh', '苏州', 'place', '苏州市'],
    ['zh', 'sichou', 'segment', '丝绸'],
    ['en', 'knitting', 'segment', 'Knitting'],
    ['en', 'gross output', 'indicator', 'Gross output value'],
    ['zh', '通知', 'page', '通知'],
    ['zh', 'tongzhi', 'page', '通知'],
    ['en', 'dark', 'command', 'Dark theme'],
    ['zh', '深色', 'command', '深色主题'],
    ['en', '中文', 'command', 'Switch to Chinese'],
    ['zh', 'english', 'command', '切换到英文'],
    ['zh', 'fzdqlj', 'command', '复制当前链接'],
    ['en', 'double eleven', 'notice', undefined],
  ] as const)('in %s of “%s” is a %s', (language, query, group, name) => {
    const hit = firstHit(language, query);

    expect(hit?.group).toBe(group);
    if (name !== undefined) expect(hit?.name).toBe(name);
  });
});

describe('the groups of hits', () => {
  it('are pages and commands before anything is typed', () => {
    expect(find('en', '').map(({ group }) => group)).toEqual(['page', 'command']);
  });

  it('are none where nothing is found', () => {
    expect(find('en', 'atlantis')).toEqual([]);
  });

  it('list five hits and count all', () => {
    const clusters = find('en', 'town').find(({ group }) => group === 'cluster');

    expect(clusters?.entries).toHaveLength(5);
    expect(clusters?.total).toBeGreaterThan(5);
  });

  it('list all hits of a group that is unfolded', () => {
    const clusters = find('en', 'town', ['cluster']).find(({ group }) => group === 'cluster');

    expect(clusters?.entries).toHaveLength(clusters?.total ?? 0);
  });

  it('list the hits best first', () => {
    const [clusters] = find('en', 'changle');

    expect(clusters?.entries[0]?.key).toMatch(/^cluster changle/);
  });
});

describe('the entries', () => {
  it.each(['zh', 'en'] as const)('have a key of their own each, in %s', (language) => {
    const keys = entries[language].map(({ key }) => key);

    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold every cluster, province, segment and notice of the data', () => {
    const { clusters, provinces, segments, notices } = builtIn().dataset;
    const count = (start: string) => entries.zh.filter(({ key }) => key.startsWith(start)).length;

    expect(['cluster ', 'province ', 'segment ', 'notice '].map(count)).toEqual([
      clusters.length,
      provinces.length,
      segments.length,
      notices.length,
    ]);
  });

  it('offer to clear the filters only where there are some', () => {
    const clears = (isNarrowed: boolean) =>
      entriesIn('en', isNarrowed).some(({ target }) => target.kind === 'clear-filters');

    expect([clears(true), clears(false)]).toEqual([true, false]);
  });

  it('offer no choice that is made already', () => {
    const themes = entries.en.flatMap(({ target }) =>
      target.kind === 'theme' ? [target.value] : [],
    );

    expect(themes).toEqual(['dark', 'system']);
  });

  it('count the clusters that a prefecture leads to', () => {
    const suzhou = entries.zh.find(({ key }) => key === 'prefecture 苏州市');

    expect(suzhou?.hint).toBe('按地级市查找，11 个集群');
  });
});
