import { describe, expect, it } from 'vitest';
import { relativeShare, restOfShare } from '../../../src/domain/share.ts';

describe('the rest of a share', () => {
  it('of about 41% is about 59%', () => {
    expect(restOfShare({ value: 41, qualifier: '~' })).toEqual({ value: 59, qualifier: '~' });
  });

  it('of exactly 30% is exactly 70%', () => {
    expect(restOfShare({ value: 30, qualifier: '=' })).toEqual({ value: 70, qualifier: '=' });
  });

  it('of more than 60% is less than 40%', () => {
    expect(restOfShare({ value: 60, qualifier: '>' })).toEqual({ value: 40, qualifier: '<' });
  });

  it('of less than 60% is more than 40%', () => {
    expect(restOfShare({ value: 60, qualifier: '<' })).toEqual({ value: 40, qualifier: '>' });
  });
});

describe('the relative share', () => {
  it('of about 45% of profit with about 41% of enterprises is about 1.1', () => {
    const ratio = relativeShare({ value: 45, qualifier: '~' }, { value: 41, qualifier: '~' });

    expect(ratio?.qualifier).toBe('~');
    expect(ratio?.value).toBeCloseTo(1.0976, 4);
  });

  it('of exact shares is exact', () => {
    const ratio = relativeShare({ value: 30, qualifier: '=' }, { value: 20, qualifier: '=' });

    expect(ratio).toEqual({ value: 1.5, qualifier: '=' });
  });

  it('is about where one of the shares is', () => {
    const ratio = relativeShare({ value: 30, qualifier: '=' }, { value: 20, qualifier: '~' });

    expect(ratio?.qualifier).toBe('~');
  });

  it('is zero, not missing, for a group that has nothing of the measure', () => {
    const ratio = relativeShare({ value: 0, qualifier: '=' }, { value: 20, qualifier: '=' });

    expect(ratio).toEqual({ value: 0, qualifier: '=' });
  });

  it('does not exist for a base of zero', () => {
    expect(
      relativeShare({ value: 45, qualifier: '=' }, { value: 0, qualifier: '=' }),
    ).toBeUndefined();
  });

  it.each(['>', '<'] as const)('does not exist where the measure is a threshold (%s)', (bound) => {
    expect(
      relativeShare({ value: 45, qualifier: bound }, { value: 41, qualifier: '=' }),
    ).toBeUndefined();
  });

  it.each(['>', '<'] as const)('does not exist where the base is a threshold (%s)', (bound) => {
    expect(
      relativeShare({ value: 45, qualifier: '=' }, { value: 41, qualifier: bound }),
    ).toBeUndefined();
  });
});
