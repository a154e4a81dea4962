import { describe, expect, it } from 'vitest';
import { clusterId, indicatorId } from '../../../src/domain/ids.ts';
import { formatView, initialView, parseView } from '../../../src/state/viewCodec.ts';
import type { View } from '../../../src/state/viewState.ts';

const printed = (wish: Partial<View>) => formatView({ ...initialView, ...wish });

describe('a printed link', () => {
  it('is empty for the initial view', () => {
    expect(printed({})).toBe('');
  });

  it.each<readonly [string, Partial<View>]>([
    ['?province=32,33', { province: ['32', '33'] }],
    ['?sort=-value,name', { sort: ['-value', 'name'] }],
    ['?tree=1', { tree: true }],
    ['?measure=gross-output', { measure: indicatorId('gross-output') }],
    ['?open=wujiang-shengze', { open: clusterId('wujiang-shengze') }],
    ['?from=2019-10&to=2019-11', { from: '2019-10', to: '2019-11' }],
    ['?unit=bn&lang=zh&theme=dark', { unit: 'bn', lang: 'zh', theme: 'dark' }],
  ])('reads %s', (link, wish) => {
    expect(printed(wish)).toBe(link);
  });

  it('encodes only free text', () => {
    expect(printed({ q: '盛泽 & co', province: ['32', '33'] })).toBe(
      '?q=%E7%9B%9B%E6%B3%BD%20%26%20co&province=32,33',
    );
  });

  it('is the same in whatever order the view was made', () => {
    expect(formatView({ ...initialView, unit: 'bn', province: ['32'] })).toBe(
      formatView({ ...initialView, province: ['32'], unit: 'bn' }),
    );
  });
});

describe('a link that is read', () => {
  it('gives the initial view where it asks for nothing', () => {
    expect(parseView('')).toEqual({ ...initialView, ignored: [] });
  });

  it('may come with or without its question mark', () => {
    expect(parseView('province=32')).toEqual(parseView('?province=32'));
  });

  it.each(['?province=32&province=33', '?province=32,33', '?province=32%2C33'])(
    'is one list in %s',
    (link) => {
      expect(parseView(link).province).toEqual(['32', '33']);
    },
  );

  it('may have its free text encoded as a form does', () => {
    expect(parseView('?q=%E7%9B%9B%E6%B3%BD+silk').q).toBe('盛泽 silk');
  });

  it('keeps a comma in free text', () => {
    expect(parseView('?q=silk, lace').q).toBe('silk, lace');
  });
});

describe('a link that is understood in part', () => {
  it('names an unknown parameter', () => {
    expect(parseView('?colour=red').ignored).toEqual([{ name: 'colour', value: 'red' }]);
  });

  it('names a piece that makes no sense', () => {
    expect(parseView('?province=32,zhejiang').ignored).toEqual([
      { name: 'province', value: 'zhejiang' },
    ]);
  });

  it('applies what it does understand', () => {
    expect(parseView('?colour=red&province=32,zhejiang&unit=dollar')).toMatchObject({
      province: ['32'],
      unit: null,
    });
  });

  it('applies a month although another program put its own word under the same name', () => {
    expect(parseView('?from=2019-10&from=singlemessage')).toMatchObject({
      from: '2019-10',
      ignored: [{ name: 'from', value: 'singlemessage' }],
    });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes %s for an unknown parameter like any other',
    (name) => {
      expect(parseView(`?${name}=x`).ignored).toEqual([{ name, value: 'x' }]);
    },
  );

  it.each([
    'utm_source=newsletter&utm_medium=mail',
    'from_source=wechat',
    'isappinstalled=0',
    'scene=1',
    'fbclid=x',
    'gclid=x',
    'spm=a.b.c',
    'share_token=x',
    '_t=1574650000',
  ])('says nothing of what another program put behind it: %s', (tracking) => {
    expect(parseView(`?province=32&${tracking}`)).toEqual({
      ...initialView,
      province: ['32'],
      ignored: [],
    });
  });
});

describe('the parts that were not understood', () => {
  it.each([
    '?province=32&colour=red',
    '?province=32&province=zhejiang',
    '?unit=dollar',
    '?colour=a%20b',
  ])('stay in the link as they came: %s', (link) => {
    expect(formatView(parseView(link))).toBe(link);
  });

  it('leave the link when the view is changed', () => {
    const view = { ...parseView('?province=32&colour=red'), unit: 'bn' as const, ignored: [] };

    expect(formatView(view)).toBe('?province=32&unit=bn');
  });
});
