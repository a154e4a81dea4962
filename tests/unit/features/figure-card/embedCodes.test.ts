import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escaped,
  fixedFrame,
  type FrameSubject,
  pictureCode,
  type PictureSubject,
  responsiveFrame,
  responsiveStyle,
} from '../../../../src/features/figure-card/share/embedCodes.ts';

const nasty = `"><script>alert('1')</script> & more`;
const subject: FrameSubject = {
  title: nasty,
  address: 'https://example.org/?province=32,33&lang=en&embed=1#share',
};
const size = { width: 640, height: 491 };
const picture: PictureSubject = {
  picture: 'share_2026.11_en.png',
  alt: nasty,
  source: 'Source: “A” & <B>',
  link: 'https://example.org/?q=a%22b&lang=en#share',
  linkName: 'Textile clusters',
  width: 960,
  height: 540,
};

/** The text that a browser reads from an attribute of the only such element. */
function attribute(code: string, name: string): string | undefined {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(code)?.[1];

  return value
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('a text in HTML', () => {
  it.each([
    ['a "b"', 'a &quot;b&quot;'],
    ["it's", 'it&#39;s'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a\n b', 'a b'],
    ['江苏“千亿”', '江苏“千亿”'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  it('never ends an attribute or begins a tag', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});

describe('the code of a frame', () => {
  it.each([
    ['fixed', fixedFrame(subject, size)],
    ['responsive', responsiveFrame(subject, size)],
  ])('that is %s keeps its title and its address as they are', (_, code) => {
    expect(attribute(code, 'title')).toBe(nasty);
    expect(attribute(code, 'src')).toBe(subject.address);
    expect(code).not.toContain('<script');
  });

  it('of one size names it in pixels', () => {
    const code = fixedFrame(subject, size);

    expect([attribute(code, 'width'), attribute(code, 'height')]).toEqual(['640', '491']);
  });

  it('that is responsive is as wide as its place and never lower than the figure', () => {
    expect(responsiveFrame(subject, size)).toContain(
      'width:100%;aspect-ratio:640 / 491;min-height:491px;max-height:737px',
    );
  });

  it('leaves a wide place no higher than half again', () => {
    expect(responsiveStyle({ width: 640, height: 400 })['max-height']).toBe('600px');
  });

  it('lets the figure copy its link', () => {
    expect(attribute(fixedFrame(subject, size), 'allow')).toContain('clipboard-write');
  });
});

describe('the code of a picture', () => {
  const code = pictureCode(picture);

  it('has the picture with its alternative text and its size', () => {
    expect(attribute(code, 'src')).toBe('share_2026.11_en.png');
    expect(attribute(code, 'alt')).toBe(nasty);
    expect([attribute(code, 'width'), attribute(code, 'height')]).toEqual(['960', '540']);
  });

  it('names source and link below it', () => {
    expect(code).toContain('<figcaption>Source: “A” &amp; &lt;B&gt; <a ');
    expect(attribute(code, 'href')).toBe(picture.link);
  });

  it('has no script, whatever the texts are', () => {
    expect(code).not.toContain('<script');
  });
});
