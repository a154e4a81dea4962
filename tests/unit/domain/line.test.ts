import { describe, expect, it } from 'vitest';
import { brokenLine, type BrokenLine } from '../../../src/domain/line.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { periodText } from '../../../src/domain/period.ts';
import { anObservation, aSeriesBreak } from '../../support/builders.ts';

const solidYears = 3;
const inYear = (period: string) => anObservation({ period });
const lineThrough = (...observations: readonly Observation[]) =>
  brokenLine(observations, [], solidYears);

/** The line as it would be drawn with a ruler: `2010-2013 solid`. */
function drawn({ stretches }: BrokenLine): readonly string[] {
  return stretches.map(
    ({ from, to, stroke }) => `${periodText(from.period)}-${periodText(to.period)} ${stroke}`,
  );
}

describe('a line', () => {
  it('joins neighbours in time, in whatever order they are published', () => {
    const line = lineThrough(inYear('2005'), inYear('2002'), inYear('2007'));

    expect(drawn(line)).toEqual(['2002-2005 solid', '2005-2007 solid']);
  });

  it('is dotted where more years lie between two readings than may be solid', () => {
    const line = lineThrough(inYear('2010'), inYear('2013'), inYear('2017'));

    expect(drawn(line)).toEqual(['2010-2013 solid', '2013-2017 dotted']);
  });

  it('reaches a reading of a day', () => {
    expect(drawn(lineThrough(inYear('2013'), inYear('2013-12-18')))).toEqual([
      '2013-2013-12-18 solid',
    ]);
  });

  it('leaves parts of a year and undated values out', () => {
    const line = lineThrough(inYear('2010'), inYear('2011-01/2011-10'), inYear(''), inYear('2012'));

    expect(drawn(line)).toEqual(['2010-2012 solid']);
  });

  it('leaves thresholds out', () => {
    const bound = anObservation({ period: '2011', qualifier: '>' });

    expect(drawn(lineThrough(inYear('2010'), bound, inYear('2012')))).toEqual(['2010-2012 solid']);
  });

  it('does not run through values that contradict one another', () => {
    const rivals = [197, 204].map((value) =>
      anObservation({ period: '2019', value, conflictGroup: 'pilots' }),
    );

    expect(drawn(lineThrough(inYear('2017'), ...rivals, inYear('2022')))).toEqual([]);
  });

  it('does not join two readings of the same time', () => {
    expect(drawn(lineThrough(inYear('2013'), inYear('2013')))).toEqual([]);
  });

  it('does not join two measures', () => {
    const income = anObservation({ period: '2015', indicator: 'main-business-income-ads' });
    const revenue = anObservation({ period: '2016', indicator: 'operating-revenue-ads' });

    expect(drawn(lineThrough(income, revenue))).toEqual([]);
  });

  it('does not exist for one reading', () => {
    expect(lineThrough(inYear('2019'))).toEqual({ stretches: [], interruptions: [] });
  });
});

describe('a line at a break', () => {
  it('stops before it and goes on after it', () => {
    const line = brokenLine(
      ['2009', '2010', '2011', '2012'].map(inYear),
      [aSeriesBreak({ period: '2011' })],
      solidYears,
    );

    expect(drawn(line)).toEqual(['2009-2010 solid', '2011-2012 solid']);
  });

  it('says between which readings it stops, and why', () => {
    const [before, after] = [inYear('2010'), inYear('2015')];
    const change = aSeriesBreak({ period: '2011' });

    expect(brokenLine([before, after], [change], solidYears).interruptions).toEqual([
      { from: before, to: after, cause: change },
    ]);
  });

  it('does not go on after a difference of scope', () => {
    const line = brokenLine(
      ['2010', '2013', '2019', '2022'].map(inYear),
      [aSeriesBreak({ period: '2019', kind: 'different-scope' })],
      solidYears,
    );

    expect(drawn(line)).toEqual(['2010-2013 solid']);
  });

  it('does not stop between two readings of the same time', () => {
    const rivals = [inYear('2019'), inYear('2019')];
    const difference = aSeriesBreak({ period: '2019', kind: 'different-scope' });

    expect(brokenLine(rivals, [difference], solidYears).interruptions).toEqual([]);
  });
});
