import { describe, expect, it } from 'vitest';
import { publicationMonth, strongerBasis } from '../../../src/domain/notice.ts';

describe('the month of a notice', () => {
  it('is that of its time in China, as the listing gives it', () => {
    expect(publicationMonth({ publishedAt: '2019-12-01T00:30:00+08:00' })).toBe('2019-12');
  });

  it('is that of its day', () => {
    expect(publicationMonth({ publishedAt: '2019-11-29' })).toBe('2019-11');
  });

  it('is empty for an undated notice', () => {
    expect(publicationMonth({ publishedAt: '' })).toBe('');
  });

  it('is empty where only the year is known', () => {
    expect(publicationMonth({ publishedAt: '2019' })).toBe('');
  });
});

describe('the stronger tie', () => {
  it('is the stated one', () => {
    expect(strongerBasis('inferred', 'stated')).toBe('stated');
  });

  it('is the stated one in the other order too', () => {
    expect(strongerBasis('stated', 'inferred')).toBe('stated');
  });

  it('is the only one', () => {
    expect(strongerBasis(undefined, 'inferred')).toBe('inferred');
  });
});
