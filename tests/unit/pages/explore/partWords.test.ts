import { describe, expect, it } from 'vitest';
import { sharePercent } from '../../../../src/pages/explore/figures/partWords.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';

describe('a share in percent', () => {
  it.each([
    [1, '=', '100%'],
    [0.309, '=', '30.9%'],
    [0.309, '~', '≈ 30.9%'],
    [0.0001, '=', '< 0.1%'],
    [0.9999, '=', '> 99.9%'],
    [0, '=', '0%'],
  ] as const)('of %d with the sign %s is %s', async (share, qualifier, text) => {
    expect(sharePercent(await loadLocale('en'), share, qualifier)).toBe(text);
  });
});
