import { describe, expect, it } from 'vitest';
import type { TrendDrawing } from '../../../../src/charts/trend/trendDrawing.ts';
import type { Figure } from '../../../../src/charts/figure.ts';
import { pilotRegionsFigure } from '../../../../src/pages/overview/figures/pilotRegionsFigure.ts';
import { anObservation } from '../../../support/builders.ts';
import { withChanged, withObservations } from './amendedData.ts';
import { contextOf } from './contexts.ts';

const english = pilotRegionsFigure(contextOf('en'));
const chinese = pilotRegionsFigure(contextOf('zh'));

const trendOf = ({ drawing }: Figure): TrendDrawing => {
  if (drawing.kind !== 'trend') throw new Error('no trend');

  return drawing;
};
const trend = trendOf(english);
const pointsAt = (year: number) => trend.points.filter(({ at }) => Math.floor(at) === year);
const pointOf = (value: number) => trend.points.find((point) => point.value === value);

describe('the pilot regions', () => {
  it('are found to have grown within the one unbroken run', () => {
    expect(english.title).toBe(
      'Pilot regions grew from 38 in 2002 to 197 in 2013; later counts are not comparable',
    );
    expect(chinese.title).toBe('试点地区由 2002 年的 38 个增至 2013 年的 197 个，此后各数不可比');
  });

  it('run from 2002 to 2022', () => {
    expect(english.subtitle).toContain('2002–2022');
    expect(trend.points.map(({ at }) => Math.floor(at)).toSorted()).toEqual([
      2002, 2005, 2007, 2010, 2013, 2013, 2019, 2019, 2019, 2022, 2022,
    ]);
  });

  it('of 2019 are 197 and 204 side by side, contradicting one another', () => {
    const contested = pointsAt(2019).filter(({ tone }) => tone === 'contested');

    expect(contested.map(({ value }) => value).toSorted()).toEqual([197, 204]);
    expect(contested.map(({ remark }) => remark)).toEqual(['source of 2019', 'source of 2022']);
    expect(trend.conflicts).toEqual([contested.map(({ id }) => id)]);
  });

  it('of 2022 are 193 confirmed, and 211 under review that were calculated', () => {
    expect(pointOf(193)).toMatchObject({ certainty: 'published', remark: '' });
    expect(pointOf(211)).toMatchObject({ certainty: 'calculated', remark: 'under review' });
  });

  it('have the ministry’s 216 beside them as a count of another owner', () => {
    expect(pointOf(216)).toMatchObject({ tone: 'other', remark: 'Ministry, another count' });
    expect(trend.points.filter(({ tone }) => tone === 'other')).toHaveLength(1);
  });

  it('before the 13th batch are a lower bound of their day', () => {
    expect(pointOf(180)).toMatchObject({
      certainty: 'more-than',
      text: '> 180',
      remark: '18 December 2013',
    });
  });

  it('of 2005 have an inferred year', () => {
    expect(pointOf(90)).toMatchObject({ isYearInferred: true, remark: 'year about 2005' });
  });
});

describe('the line of the pilot regions', () => {
  const byId = new Map(trend.points.map((point) => [point.id, point]));
  const stretches = trend.stretches.map(({ from, to }) => [
    byId.get(from)?.value,
    byId.get(to)?.value,
  ]);

  it('joins the confirmed counts up to 2013', () => {
    expect(stretches).toEqual([
      [38, 90],
      [90, 131],
      [131, 175],
      [175, 197],
    ]);
  });

  it('has no stretch after 2013', () => {
    const ends = trend.stretches.map(({ to }) => byId.get(to)?.at ?? Infinity);

    expect(Math.max(...ends)).toBe(2013);
  });

  it('never touches the ministry’s count, a bound or a contested count', () => {
    const touched = trend.stretches.flatMap(({ from, to }) => [byId.get(from), byId.get(to)]);

    expect(touched.every((point) => point?.tone === 'own')).toBe(true);
    expect(touched.every((point) => point?.certainty === 'published')).toBe(true);
  });

  it('says in words where it stops', () => {
    expect(trend.breaks).toEqual([
      { at: 2016, lines: ['scopes differ:', 'no line, no difference'] },
      { at: 2020.5, lines: [] },
    ]);
    expect(english.notes[0]).toContain('do not subtract one from another');
  });
});

describe('the finding on the pilot regions', () => {
  it('says that they fell where they fell', () => {
    const dataset = withChanged('cn-pilots.pilot-regions.2013', { value: 30 });

    expect(pilotRegionsFigure(contextOf('en', {}, { dataset })).title).toBe(
      'Pilot regions fell from 38 in 2002 to 30 in 2013; later counts are not comparable',
    );
  });

  it('says that they stayed where they stayed', () => {
    const dataset = withChanged('cn-pilots.pilot-regions.2013', { value: 38 });

    expect(pilotRegionsFigure(contextOf('zh', {}, { dataset })).title).toBe(
      '2002 年与 2013 年试点地区同为 38 个，此后各数不可比',
    );
  });

  it('claims no growth where no two counts may be joined', () => {
    const dataset = withObservations((all) =>
      all.filter(
        ({ indicator, period }) =>
          indicator !== 'pilot-regions' || (period.kind === 'year' && period.year >= 2019),
      ),
    );

    expect(pilotRegionsFigure(contextOf('en', {}, { dataset })).title).toBe(
      'Pilot regions of the textile federation',
    );
  });
});

describe('the bracket around counts that contradict one another', () => {
  it('spans all of them, whatever their order in the data', () => {
    const third = anObservation({
      area: 'CN-PILOTS',
      indicator: 'pilot-regions',
      period: '2019',
      value: 150,
      conflictGroup: 'pilot-regions-2019',
    });
    const dataset = withObservations((all) =>
      all.flatMap((row) => (row.id === 'cn-pilots.pilot-regions.2019.2' ? [third, row] : [row])),
    );
    const { conflicts, points } = trendOf(pilotRegionsFigure(contextOf('en', {}, { dataset })));
    const valueOf = (id: string) => points.find((point) => point.id === id)?.value ?? NaN;
    const bracketed = conflicts.flat().map(valueOf);

    expect([Math.min(...bracketed), Math.max(...bracketed)]).toEqual([150, 204]);
  });
});

describe('the table of the pilot regions', () => {
  it('has every count with its own measure, the ministry’s too', () => {
    const values = english.table.rows.map((row) => [row[0]?.text, row[1]?.text]);

    expect(values).toHaveLength(11);
    expect(values).toContainEqual(['Number of clusters', '216']);
    expect(values).toContainEqual(['Pilot regions under review', '211']);
    expect(values).toContainEqual(['Pilot regions', '> 180']);
  });
});
