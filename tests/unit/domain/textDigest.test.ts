import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDigest } from '../../../src/domain/textDigest.ts';

describe('the digest of a text', () => {
  it('is the same for the same text, and sixteen digits long', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textDigest(text)).toBe(textDigest(text.slice()));
        expect(textDigest(text)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('changes with one letter, and with the order of letters', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', '集群', '群集', '集群 '];

    expect(new Set(texts.map(textDigest)).size).toBe(texts.length);
  });

  it('has in its second half the published FNV-1a value of one letter', () => {
    // RFC 9923: FNV-1a, 32 bits, of "a" is 0xe40c292c.
    expect(textDigest('a').slice(8)).toBe('e40c292c');
  });
});
