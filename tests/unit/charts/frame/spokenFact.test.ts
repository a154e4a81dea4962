import { describe, expect, it } from 'vitest';
import type { MarkFact } from '../../../../src/charts/figure.ts';
import { spokenFact } from '../../../../src/charts/frame/spokenFact.ts';
import { en } from '../../../../src/i18n/en/catalogue.ts';
import { zh } from '../../../../src/i18n/zh/catalogue.ts';

const zhejiang: MarkFact = {
  id: '33',
  label: 'Zhejiang',
  value: '29 clusters',
  lines: [
    { term: 'Year', detail: 'dataset 2026.11', url: null },
    { term: 'Source', detail: 'named row by row', url: null },
  ],
  caution: '',
  filter: { facet: 'province', value: '33' },
};

describe('a mark as it is spoken', () => {
  it('says name, value, year, source, and what Enter does', () => {
    expect(spokenFact(zhejiang, en)).toBe(
      'Zhejiang, 29 clusters; Year dataset 2026.11; Source named row by row; Press Enter to Filter by Zhejiang.',
    );
  });

  it('offers nothing to press where it is no choice', () => {
    expect(spokenFact({ ...zhejiang, filter: null }, en)).not.toContain('Enter');
  });

  it('uses the punctuation of the language', () => {
    const fact = { ...zhejiang, label: '浙江', value: '29 个集群', lines: [], filter: null };

    expect(spokenFact(fact, zh)).toBe('浙江，29 个集群。');
  });

  it('warns of what makes the value doubtful', () => {
    const doubtful = { ...zhejiang, caution: 'The page says about.' };

    expect(spokenFact(doubtful, en)).toContain('The page says about');
  });
});
