import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  linkedNotices,
  monthsBetween,
  noticeCounts,
  noticesByMonth,
} from '../../../src/domain/noticeFilter.ts';
import { aDataset, aNotice } from '../../support/builders.ts';
import { aLink } from './noticeLink.ts';

const published = (...moments: readonly string[]) =>
  linkedNotices(
    aDataset({
      notices: moments.map((publishedAt, at) => aNotice({ id: `notice-${at}`, publishedAt })),
    }),
  );

describe('the notices by month', () => {
  it('cover every month from the first to the last, with empty ones in between', () => {
    const notices = published('2020-01-03T09:00:00+08:00', '2019-11-04', '2019-11-29');

    expect(noticesByMonth(notices)).toEqual([
      { month: '2019-11', count: 2 },
      { month: '2019-12', count: 0 },
      { month: '2020-01', count: 1 },
    ]);
  });

  it('leave undated notices out', () => {
    expect(noticesByMonth(published('', '2019-11-04'))).toEqual([{ month: '2019-11', count: 1 }]);
  });

  it('are none where every notice is undated', () => {
    expect(noticesByMonth(published(''))).toEqual([]);
  });
});

describe('the months between two', () => {
  it('include both and run across the turn of the year', () => {
    expect(monthsBetween('2019-11', '2020-02')).toEqual([
      '2019-11',
      '2019-12',
      '2020-01',
      '2020-02',
    ]);
  });

  it('are one month where both are the same', () => {
    expect(monthsBetween('2019-11', '2019-11')).toEqual(['2019-11']);
  });

  it('are none where the last lies before the first', () => {
    expect(monthsBetween('2020-02', '2019-11')).toEqual([]);
  });

  it('are as many as the calendar has, each a month of its own', () => {
    const aMonth = fc.record({
      year: fc.integer({ min: 1990, max: 2030 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    const text = ({ year, month }: { readonly year: number; readonly month: number }) =>
      `${year}-${String(month).padStart(2, '0')}`;

    fc.assert(
      fc.property(aMonth, aMonth, (a, b) => {
        const count = (b.year - a.year) * 12 + b.month - a.month + 1;

        expect(new Set(monthsBetween(text(a), text(b))).size).toBe(Math.max(0, count));
      }),
    );
  });
});

describe('how many notices concern a target', () => {
  it('counts them by the id of the target', () => {
    const dataset = aDataset({
      noticeLinks: [
        aLink('fire', 'cluster', 'keqiao'),
        aLink('symposium', 'cluster', 'keqiao'),
        aLink('symposium', 'cluster', 'shengze'),
        aLink('symposium', 'province', '33'),
      ],
    });

    expect([...noticeCounts(dataset, 'cluster')]).toEqual([
      ['keqiao', 2],
      ['shengze', 1],
    ]);
  });

  it('counts a notice once that is tied twice', () => {
    const dataset = aDataset({
      noticeLinks: [aLink('fire', 'cluster', 'keqiao'), aLink('fire', 'cluster', 'keqiao')],
    });

    expect(noticeCounts(dataset, 'cluster').get('keqiao')).toBe(1);
  });
});
