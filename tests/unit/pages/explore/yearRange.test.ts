import { describe, expect, it } from 'vitest';
import { yearsBetween } from '../../../../src/charts/brush/yearsBetween.ts';
import { barsFigure } from '../../../../src/pages/explore/figures/barsFigure.ts';
import { trendFigure } from '../../../../src/pages/explore/figures/trendFigure.ts';
import { offeredYears, yearsOutcome, yearSpan } from '../../../../src/pages/explore/yearRange.ts';
import { practice } from '../../../support/practicePackage.ts';
import { aContext } from './contexts.ts';

const { dataset } = await practice();
const years = [2015, 2016, 2017, 2018, 2019];
const drawnYears = (asked: Parameters<typeof aContext>[1]) => {
  const { drawing } = trendFigure(aContext(dataset, { chart: 'trend', group: 'region', ...asked }));
  if (drawing.kind !== 'series') throw new Error(`drawn as ${drawing.kind}`);

  return [...new Set(drawing.series.flatMap(({ points }) => points.map(({ at }) => at)))];
};

describe('the years of a link', () => {
  it.each([
    [null, 'latest', null],
    [2016, 'latest', null],
    [null, 2018, null],
    [2018, 2018, null],
    [2016, 2018, { from: 2016, to: 2018 }],
    [2018, 2016, { from: 2016, to: 2018 }],
  ] as const)('are a range only where both ends are given: %s to %s', (base, year, span) => {
    expect(yearSpan({ base, years: { year, within: 0 } })).toEqual(span);
  });
});

describe('a range of years', () => {
  it.each([
    [null, null, { kind: 'empty' }],
    [2018, 2016, { kind: 'reversed' }],
    [2016, 2018, { kind: 'years', base: 2016, year: 2018 }],
    [2017, null, { kind: 'years', base: 2017, year: 2019 }],
    [null, 2016, { kind: 'years', base: 2015, year: 2016 }],
    [1990, 2040, { kind: 'years', base: 2015, year: 2019 }],
    [2016, 2016, { kind: 'few-years' }],
    [2020, 2024, { kind: 'few-years' }],
  ] as const)('from %s to %s comes to the years with values in it', (from, to, outcome) => {
    expect(yearsOutcome(years, { from, to })).toEqual(outcome);
  });

  it('is offered over a trend only', () => {
    expect(offeredYears(aContext(dataset, { chart: 'trend' }))).toEqual(years);
    expect(offeredYears(aContext(dataset, { chart: 'ranking' }))).toEqual([]);
  });

  it('holds the years whose places lie in what was dragged', () => {
    const placed = years.map((year, index) => ({ year, x: index * 100 }));

    expect(yearsBetween(placed, { left: 90, right: 300 })).toEqual([2016, 2017, 2018]);
    expect(yearsBetween(placed, { left: 101, right: 199 })).toEqual([]);
  });
});

describe('a trend', () => {
  it('is drawn for the years of the link only and says so', () => {
    const figure = trendFigure(aContext(dataset, { group: 'region', base: 2016, year: 2018 }));

    expect(drawnYears({ base: 2016, year: 2018 })).toEqual([2016, 2017, 2018]);
    expect(drawnYears({ year: 2018 })).toEqual(years);
    expect(figure.subtitle).toContain('2016–2018');
    expect(figure.notes[0]).toBe(
      'Drawn are 2016–2018 only; values of other years are neither in the figure nor in the table.',
    );
    expect(figure.table.rows.flatMap((row) => row.map(({ text }) => text))).not.toContain('2019');
  });

  it('says that nothing can be drawn for years without values', () => {
    const figure = trendFigure(aContext(dataset, { base: 1990, year: 1992 }));

    expect(figure.drawing.kind).toBe('empty');
    expect(figure.title).toContain('No line can be drawn for 1990–1992');
  });

  it.each(['zh', 'en'] as const)('and bars say how many clusters each counts: %s', (language) => {
    const context = aContext(dataset, { group: 'province', year: 2019 }, language);
    const counts = (notes: readonly string[]) =>
      notes.filter((note) => note.includes('216') && note.includes('215'));

    expect(counts(trendFigure(context).notes)).toHaveLength(1);
    expect(counts(barsFigure(context).notes)).toHaveLength(1);
  });
});
