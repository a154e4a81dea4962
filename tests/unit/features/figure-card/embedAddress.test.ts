import { describe, expect, it } from 'vitest';
import { embedAddress, linkIn } from '../../../../src/features/figure-card/share/embedAddress.ts';

const link = 'https://example.org/textile/explore?province=32,33&lang=en#ranking';

describe('the address of an embedded figure', () => {
  it.each([
    ['en', 'system', 'province=32,33&embed=1&lang=en'],
    ['zh', 'system', 'province=32,33&embed=1&lang=zh'],
    ['zh', 'dark', 'province=32,33&embed=1&lang=zh&theme=dark'],
    ['en', 'light', 'province=32,33&embed=1&lang=en&theme=light'],
  ] as const)('in %s and %s keeps the filters: %s', (language, theme, query) => {
    expect(embedAddress(link, { language, theme })).toBe(
      `https://example.org/textile/explore?${query}#ranking`,
    );
  });

  it('keeps Chinese that is searched for', () => {
    const address = embedAddress('https://example.org/?q=%E9%95%BF%E4%B9%90#share', {
      language: 'zh',
      theme: 'system',
    });

    expect(new URL(address).searchParams.get('q')).toBe('长乐');
  });
});

describe('a link in another language', () => {
  it('changes nothing else', () => {
    expect(linkIn(link, 'zh')).toBe(link.replace('lang=en', 'lang=zh'));
  });

  it('names the language where it named none', () => {
    expect(linkIn('https://example.org/#share', 'en')).toBe('https://example.org/?lang=en#share');
  });
});
