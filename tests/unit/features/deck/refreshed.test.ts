import { describe, expect, it } from 'vitest';
import { tableTwin } from '../../../../src/charts/table/sheetFigure.ts';
import { isStale, keptAsPinned, refreshed } from '../../../../src/features/deck/refreshed.ts';
import { aPinned } from './decks.ts';

const pinned = aPinned('a');
const pinnedHash = pinned.figure.zh.dataset.hash;
const newer = 'ffffffffffffffff';

describe('a pinned figure whose data have changed', () => {
  it.each([
    ['the data are those of its day', pinned, pinnedHash, false],
    ['the data are others', pinned, newer, true],
    ['today’s data are not known', pinned, undefined, false],
    ['it was kept against these data', keptAsPinned(pinned, newer), newer, false],
    ['it was kept, and the data changed again', keptAsPinned(pinned, newer), 'eeee', true],
  ])('is stale or not: %s', (_name, one, today, answer) => {
    expect(isStale(one, today)).toBe(answer);
  });

  it('takes the values of today, keeps its name and its link, and forgets that it was kept', () => {
    const today = aPinned('today').figure;
    const fresh = refreshed(keptAsPinned(pinned, 'dddd'), today, '2027-01-02');

    expect(fresh).toEqual({ ...pinned, figure: today, pinnedOn: '2027-01-02', keptAgainst: '' });
  });

  it('stays a table where it was pinned as one', () => {
    const { zh, en } = pinned.figure;
    const asTable = { ...pinned, figure: { zh: tableTwin(zh), en: tableTwin(en) } };
    const fresh = refreshed(asTable, aPinned('today').figure, '2027-01-02');

    expect([fresh.figure.zh.drawing.kind, fresh.figure.en.drawing.kind]).toEqual([
      'table',
      'table',
    ]);
  });
});
