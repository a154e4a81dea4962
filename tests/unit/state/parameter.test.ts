import { describe, expect, it } from 'vitest';
import { clusterId } from '../../../src/domain/ids.ts';
import { choice, choices, flag, id, ids, month, words } from '../../../src/state/parameter.ts';

describe('words in a link', () => {
  it('may be any text, without the space around it', () => {
    expect(words().parse('  盛泽, 丝绸 ')).toEqual({ value: '盛泽, 丝绸', ignored: [] });
  });

  it('are left out where there are only spaces', () => {
    expect(words().print('  ')).toBe('');
  });
});

describe('identifiers in a link', () => {
  it('are joined by a comma', () => {
    expect(ids().print(['keqiao', 'shengze'])).toBe('keqiao,shengze');
  });

  it('are read without spaces, doubles and empty pieces', () => {
    expect(ids().parse('keqiao, shengze,,keqiao,')).toEqual({
      value: ['keqiao', 'shengze'],
      ignored: [],
    });
  });

  it.each(['<b>', '柯桥', '-keqiao', 'a b'])('are not read from %j, which is named', (piece) => {
    expect(ids().parse(`keqiao,${piece}`)).toEqual({ value: ['keqiao'], ignored: [piece] });
  });

  it('are read by their own pattern', () => {
    expect(ids(/^\d{2}$/).parse('32,320')).toEqual({ value: ['32'], ignored: ['320'] });
  });

  it('are none where nothing is given', () => {
    expect(ids().parse('')).toEqual({ value: [], ignored: [] });
  });
});

describe('choices in a link', () => {
  it('are the known values, in the order of the link', () => {
    expect(choices(['a', 'b', 'c']).parse('c,x,a')).toEqual({ value: ['c', 'a'], ignored: ['x'] });
  });
});

describe('a choice in a link', () => {
  const unit = choice(['100m', 'bn']);

  it('is one of the known values', () => {
    expect(unit.parse('bn')).toEqual({ value: 'bn', ignored: [] });
  });

  it('is none, and named, where it is not known', () => {
    expect(unit.parse('dollar')).toEqual({ value: null, ignored: ['dollar'] });
  });

  it('is none where nothing is given', () => {
    expect(unit.parse('')).toEqual({ value: null, ignored: [] });
  });

  it('is left out of the link where none is made', () => {
    expect(unit.print(null)).toBe('');
  });
});

describe('an identifier in a link', () => {
  it('is read without the space around it', () => {
    expect(id(clusterId).parse(' keqiao ')).toEqual({ value: 'keqiao', ignored: [] });
  });

  it('is none, and named, where it could be no identifier', () => {
    expect(id(clusterId).parse('../keqiao')).toEqual({ value: null, ignored: ['../keqiao'] });
  });
});

describe('a month in a link', () => {
  it.each(['2019-01', '2019-12'])('may be %s', (text) => {
    expect(month().parse(text)).toEqual({ value: text, ignored: [] });
  });

  it.each(['2019', '2019-13', '2019-00', '2019-1', '2019-11-29', 'November'])(
    'is not %s, which is named',
    (text) => {
      expect(month().parse(text)).toEqual({ value: null, ignored: [text] });
    },
  );
});

describe('a flag in a link', () => {
  it('is written as 1 where it is on', () => {
    expect(flag().print(true)).toBe('1');
  });

  it('is left out where it is off', () => {
    expect(flag().print(false)).toBe('');
  });

  it.each([
    ['1', true],
    ['0', false],
  ])('is read from %s as %s', (raw, value) => {
    expect(flag().parse(raw)).toEqual({ value, ignored: [] });
  });

  it('is off, and named, where it is neither on nor off', () => {
    expect(flag().parse('yes')).toEqual({ value: false, ignored: ['yes'] });
  });
});
