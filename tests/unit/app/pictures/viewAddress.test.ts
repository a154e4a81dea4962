import { describe, expect, it } from 'vitest';
import { viewAddress } from '../../../../src/app/pictures/viewAddress.ts';

const here = { origin: 'https://clusters.example', base: '/' };
const below = { origin: 'https://clusters.example', base: '/textile/' };

describe('the view that a link in a picture names', () => {
  it.each([
    [here, 'https://clusters.example/?province=33#share', '/?province=33#share'],
    [
      below,
      'https://clusters.example/textile/explore?chart=bars#bars',
      '/textile/explore?chart=bars#bars',
    ],
  ])('is followed where it lies in this app', (place, link, path) => {
    expect(viewAddress(link, place)).toEqual({ path, isOwn: true });
  });

  it.each([
    ['another site', 'https://other.example/explore?x=a#bars', '/explore?x=a#bars'],
    ['a folder of another site', 'http://intranet/a/b/clusters/keqiao#c', '/clusters/keqiao#c'],
    ['the first page elsewhere', 'https://other.example/textile/?lang=zh#share', '/?lang=zh#share'],
    ['another port', 'https://clusters.example:8443/data', '/data'],
  ])('is applied here where it leads to %s', (_, link, path) => {
    expect(viewAddress(link, here)).toEqual({ path, isOwn: false });
  });

  it('is applied below the path of this app', () => {
    expect(viewAddress('https://other.example/provinces/33?lang=en', below)).toEqual({
      path: '/textile/provinces/33?lang=en',
      isOwn: false,
    });
  });

  it('leaves what lies beside this app on the same site', () => {
    expect(viewAddress('https://clusters.example/other/explore#bars', below)).toEqual({
      path: '/textile/explore#bars',
      isOwn: false,
    });
  });

  it.each(['', 'share', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//x'])(
    'is none in %j',
    (link) => {
      expect(viewAddress(link, here)).toBeUndefined();
    },
  );

  it('never leads away from this app', () => {
    for (const link of ['https://x.example//evil.example/explore', 'https://x.example/\\evil']) {
      const path = viewAddress(link, here)?.path ?? '';

      expect(new URL(path, here.origin).origin).toBe(here.origin);
    }
  });

  it('never leads away by a path of this very site', () => {
    const path = viewAddress('https://clusters.example//evil.example/', here)?.path ?? '';

    expect(new URL(path, here.origin).origin).toBe(here.origin);
  });
});
