import { describe, expect, it } from 'vitest';
import { DataFailure, dataErrorOf } from '../../../../src/data/http/dataError.ts';

describe('a failure to have data', () => {
  const error = { kind: 'refused', url: 'http://localhost/data/topics.csv', status: 503 } as const;

  it('gives the error that it carries', () => {
    expect(dataErrorOf(new DataFailure(error))).toBe(error);
  });

  it('says what failed and where', () => {
    expect(new DataFailure(error).message).toBe('refused: http://localhost/data/topics.csv');
  });

  it('keeps its cause', () => {
    const cause = new TypeError('network');

    expect(new DataFailure(error, cause).cause).toBe(cause);
  });
});

describe('anything else that is thrown', () => {
  it('is a bug and thrown on', () => {
    const bug = new TypeError('undefined is not a function');

    expect(() => dataErrorOf(bug)).toThrow(bug);
  });
});
