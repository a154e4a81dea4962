import { describe, expect, it } from 'vitest';
import { edgeRule, quoted } from '../../../../src/app/paper/edgeRule.ts';

describe('the margins of a printed page', () => {
  it('name page, data, address and page number', () => {
    const rule = edgeRule({ head: '概览', aside: '2026.11', address: 'https://example.org/?q=1' });

    expect(rule).toContain('@top-left { content: "概览";');
    expect(rule).toContain('@top-right { content: "2026.11";');
    expect(rule).toContain('@bottom-left { content: "https://example.org/?q=1";');
    expect(rule).toContain('counter(page) " / " counter(pages)');
  });

  it.each([
    { text: 'a"b', css: '"a\\"b"' },
    { text: 'a\\', css: '"a\\\\"' },
    { text: 'a\nb', css: '"a b"' },
  ])('cannot be broken out of by $text', ({ text, css }) => {
    expect(quoted(text)).toBe(css);
  });
});
