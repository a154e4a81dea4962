import { describe, expect, it } from 'vitest';
import { shareLink } from '../../../src/state/shareLink.ts';
import { parseView } from '../../../src/state/viewCodec.ts';

const page = { origin: 'https://example.org', pathname: '/textile/clusters' };
const linkTo = (query: string, figure?: string) => shareLink(page, parseView(query), 'zh', figure);

describe('a link to share', () => {
  it('names the page, the view and the language in which it was seen', () => {
    expect(linkTo('?province=32,33')).toBe(
      'https://example.org/textile/clusters?province=32,33&lang=zh',
    );
  });

  it('names the language of the reader rather than that of the link it came from', () => {
    expect(linkTo('?lang=en')).toBe('https://example.org/textile/clusters?lang=zh');
  });

  it('leaves out the theme, which belongs to the person who opens it', () => {
    expect(linkTo('?theme=dark')).toBe('https://example.org/textile/clusters?lang=zh');
  });

  it('leaves out what is only for development', () => {
    expect(linkTo('?mock=large')).toBe('https://example.org/textile/clusters?lang=zh');
  });

  it('leads to one figure of the page', () => {
    expect(linkTo('', 'shares')).toBe('https://example.org/textile/clusters?lang=zh#shares');
  });
});
