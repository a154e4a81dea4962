import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  code,
  isoDate,
  list,
  number,
  oneOf,
  optionalNumber,
  period,
  requiredText,
  yesOrNo,
} from '../../../../src/data/schemas/fields.ts';

/** The value of a cell, or the reason why it has none. */
function read<Value>(
  field: z.ZodMiniType<Value>,
  cell: string,
): Value | { readonly fault: string } {
  const parsed = z.safeParse(field, cell);

  return parsed.success ? parsed.data : { fault: parsed.error.issues[0]?.message ?? '' };
}

describe('a number', () => {
  it.each([
    ['0', 0],
    ['41', 41],
    ['-3.5', -3.5],
    ['+7', 7],
    ['.5', 0.5],
    ['489.67', 489.67],
    ['1e8', 100_000_000],
  ])('is read from %s', (cell, value) => {
    expect(read(number, cell)).toBe(value);
  });

  it.each([
    '1,000',
    '1 000',
    '１２',
    '约41',
    '41%',
    '12-13',
    '0x10',
    '.',
    'NaN',
    'Infinity',
    '1e999',
    '1 ',
  ])('is not guessed from %j', (cell) => {
    expect(read(number, cell)).toEqual({ fault: 'not-a-number' });
  });

  it('is required where the cell is empty', () => {
    expect(read(number, '')).toEqual({ fault: 'required' });
  });

  it('is missing, not zero, where an optional cell is empty', () => {
    expect(read(optionalNumber, '')).toBeNull();
  });

  it('is read from an optional cell', () => {
    expect(read(optionalNumber, '130')).toBe(130);
  });

  it('is reported where an optional cell holds none', () => {
    expect(read(optionalNumber, 'many')).toEqual({ fault: 'not-a-number' });
  });
});

describe('a date', () => {
  it.each([
    '',
    '2019',
    '2019-11',
    '2019-11-29',
    '2019-11-29T18:41+08:00',
    '2019-11-29T18:41:00+08:00',
    '2019-11-29T10:41:00Z',
  ])('may be %j', (cell) => {
    expect(read(isoDate, cell)).toBe(cell);
  });

  it.each(['2019-1', '2019/11/29', '20191129', '29.11.2019', '2019年', '2019-11-29 18:41'])(
    'is not written as %j',
    (cell) => {
      expect(read(isoDate, cell)).toEqual({ fault: 'not-a-date' });
    },
  );

  it.each(['2019-13', '2019-00', '2019-11-31', '2019-02-29'])(
    'is not %j, which the calendar does not have',
    (cell) => {
      expect(read(isoDate, cell)).toEqual({ fault: 'not-a-date' });
    },
  );
});

describe('a list', () => {
  it('is parted by bars, without the space around its pieces', () => {
    expect(read(list(String), 'silk| lace |knitting')).toEqual(['silk', 'lace', 'knitting']);
  });

  it('is empty where the cell is', () => {
    expect(read(list(String), '')).toEqual([]);
  });

  it('has no empty pieces', () => {
    expect(read(list(String), '|silk||')).toEqual(['silk']);
  });
});

describe('the other fields', () => {
  it('read a period', () => {
    expect(read(period, '2019')).toEqual({ kind: 'year', year: 2019 });
  });

  it('report what is no period', () => {
    expect(read(period, '201I')).toEqual({ fault: 'not-a-period' });
  });

  it('read yes and no', () => {
    expect([read(yesOrNo, 'true'), read(yesOrNo, 'false')]).toEqual([true, false]);
  });

  it('report what is neither yes nor no', () => {
    expect(read(yesOrNo, 'perhaps')).toEqual({ fault: 'not-yes-or-no' });
  });

  it('report a value that is not in its list', () => {
    expect(read(oneOf(['town', 'park']), 'city')).toEqual({ fault: 'not-in-list' });
  });

  it('report what is no code', () => {
    expect(read(code(/^\d{2}$/), '3a')).toEqual({ fault: 'not-a-code' });
  });

  it('report a text that must be there', () => {
    expect(read(requiredText, '')).toEqual({ fault: 'required' });
  });
});
