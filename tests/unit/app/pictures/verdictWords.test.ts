import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/app/pictures/checkFigure.ts';
import { verdictWords } from '../../../../src/app/pictures/verdictWords.ts';
import type { ValueChange } from '../../../../src/charts/export/proofChanges.ts';
import { en, zh } from '../../charts/pptx/decks.ts';

const dataset = { name: 'record', version: '2026.11', hash: 'a' };
const values = { columns: [], names: 1, rows: [], count: 12, digest: '' };
const asWas: Verdict = {
  kind: 'compared',
  isSameData: true,
  now: dataset,
  changes: [],
  isBeyond: false,
};
const change = (at: number): ValueChange => ({
  kind: 'changed',
  row: `row ${at}`,
  column: 'Income',
  was: '',
  is: '2',
});
const said = (verdict: Verdict, locale = en) =>
  verdictWords(verdict, { dataset, values }, locale.text);

describe('what is said of a figure in a file', () => {
  it('is that its values are the same', () => {
    const { tone, head, lines } = said(asWas);

    expect(tone).toBe('same');
    expect([head, ...lines].join(' ')).toMatch(/Same values.*12 rows.*have not changed/);
  });

  it('is that its values are the same although the data have changed', () => {
    const now = { ...dataset, version: '2027.01', hash: 'b' };
    const { tone, lines } = said({ ...asWas, isSameData: false, now });

    expect([tone, ...lines]).toEqual([
      'same',
      'The data were version 2026.11 when it was exported, and are 2027.01 now.',
    ]);
  });

  it('does not call a version old that is still the same', () => {
    expect(said({ ...asWas, isSameData: false }).lines[0]).toContain('still under version 2026.11');
  });

  it('lists what differs, a missing text as such', () => {
    const { tone, head, changes } = said({ ...asWas, isSameData: false, changes: [change(1)] });

    expect([tone, head]).toEqual(['differs', '1 difference from the picture:']);
    expect(changes).toEqual(['row 1, Income: (empty) in the picture, 2 now']);
  });

  it('lists twenty differences and counts the others', () => {
    const changes = Array.from({ length: 23 }, (_, at) => change(at));

    expect(said({ ...asWas, changes }, zh).changes).toHaveLength(21);
    expect(said({ ...asWas, changes }, zh).changes.at(-1)).toBe('另有 3 处');
  });

  it('does not blame the data where these are the same', () => {
    expect(said({ ...asWas, changes: [change(1)] }).lines[0]).toMatch(/data have not changed/);
  });

  it('is no verdict where there is no such figure', () => {
    expect(said({ kind: 'gone' })).toMatchObject({ tone: 'unknown', changes: [] });
  });

  it('is that the difference lies behind what the picture carries', () => {
    const { tone, head } = said({ ...asWas, isSameData: false, isBeyond: true });

    expect(tone).toBe('differs');
    expect(head).toContain('cannot be listed');
  });
});
