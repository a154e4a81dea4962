import { describe, expect, it } from 'vitest';
import type { YearsAndPartsDrawing } from '../../../../src/charts/years-and-parts/yearsAndPartsDrawing.ts';
import { nationalFigure } from '../../../../src/pages/overview/figures/nationalFigure.ts';
import { withObservations } from './amendedData.ts';
import { contextOf } from './contexts.ts';

const english = nationalFigure(contextOf('en'));
const chinese = nationalFigure(contextOf('zh'));

const panels: YearsAndPartsDrawing['panels'] =
  english.drawing.kind === 'years-and-parts' ? english.drawing.panels : [];
const [income, profit] = panels;
const values = (panel: typeof income) => panel?.trend.points.map(({ at, value }) => [at, value]);

describe('the national figures', () => {
  it('cover three full years, and definitions break between them', () => {
    expect(english.title).toMatch(
      /three full years only, 2010, 2015 and 2020, with breaks between them$/,
    );
    expect(chinese.title).toMatch(/只有 3 个完整年份：2010、2015 和 2020 年，其间口径有变$/);
  });

  it('claim three years for revenue and profit only: output has a fourth, 2005', () => {
    expect(english.title).toMatch(/revenue|income/);
    expect(chinese.title).toMatch(/收入/);
  });

  it('name one full year as one', () => {
    const dataset = withObservations((all) =>
      all.filter(
        ({ area, period }) => area !== 'CN' || period.kind !== 'year' || period.year === 2020,
      ),
    );

    expect(nationalFigure(contextOf('en', {}, { dataset })).title).toMatch(
      /one full year only: 2020$/,
    );
  });

  it('are in the unit of money of the reader', () => {
    expect(english.subtitle).toContain('billion yuan');
    expect(chinese.subtitle).toContain('亿元');
    expect(nationalFigure(contextOf('zh', {}, { moneyUnit: 'tn' })).subtitle).toContain('万亿元');
  });
});

describe('the national income', () => {
  it('has its three full years as points', () => {
    expect(values(income)).toEqual([
      [2010, 46_510],
      [2015, 70_714],
      [2020, 45_191],
    ]);
  });

  it('is not joined across any of its breaks', () => {
    expect(income?.trend.stretches).toEqual([]);
    expect(income?.trend.breaks.map(({ at }) => at)).toEqual([2012.5, 2017.5]);
  });

  it('says in its title that 2020 is another concept', () => {
    expect(income?.title).toBe('Main business income (2020: operating revenue)');
  });
});

describe('the national profit', () => {
  it('has its three full years as points', () => {
    expect(values(profit)).toEqual([
      [2010, 2875],
      [2015, 3860],
      [2020, 2065],
    ]);
  });

  it('is joined from 2015 to 2020 only, dotted because nothing is known between', () => {
    expect(profit?.trend.stretches).toEqual([
      { from: 'cn.profit-ads.2015', to: 'cn.profit-ads.2020', isDotted: true },
    ]);
  });

  it('stops at the change of designated size', () => {
    expect(profit?.trend.breaks).toEqual([
      { at: 2012.5, lines: ['definition changes:', 'no line'] },
    ]);
  });
});

describe('parts of years', () => {
  it('stand apart from the full years', () => {
    const years = panels.flatMap(({ trend }) => trend.points.map(({ id }) => id));

    expect(years.filter((id) => id.includes('_'))).toEqual([]);
    expect(panels.map(({ parts }) => parts.length)).toEqual([6, 9]);
  });

  it('cover their months and no more', () => {
    const last = income?.parts.at(-1);

    expect([last?.year, last?.fromMonth, last?.toMonth]).toEqual(['2023', 1, 10]);
  });

  it('have about before an inferred year and before a rounded value', () => {
    expect(income?.parts.find(({ year }) => year.includes('2014'))?.year).toBe('≈ 2014');
    expect(income?.parts.find(({ year }) => year === '2019')?.mark).toMatchObject({
      text: '≈ 4,030',
      certainty: 'about',
    });
  });

  it('are in the order of their years', () => {
    for (const { parts } of panels) {
      const years = parts.map(({ year }) => Number(year.replace('≈ ', '')));

      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });
});

describe('the notes of the national figures', () => {
  it('give the reason of each break once, then what a part of a year is not', () => {
    expect(english.notes.map((note) => note.slice(0, 40))).toEqual([
      'The threshold for designated size rose f',
      'The sources give main business income up',
      'A part of a year is not drawn as a year ',
    ]);
  });
});

describe('the table of the national figures', () => {
  it('has each value under its own measure', () => {
    const measures = english.table.rows.map((row) => row[0]?.text);

    expect(
      measures.filter((name) => name === 'Main business income, above designated size'),
    ).toHaveLength(4);
    expect(
      measures.filter((name) => name === 'Operating revenue, above designated size'),
    ).toHaveLength(5);
    expect(measures.filter((name) => name === 'Total profit, above designated size')).toHaveLength(
      12,
    );
  });

  it('has the months of every part of a year', () => {
    const periods = english.table.rows.map((row) => row[4]?.text);

    expect(periods).toContain('January–October 2023');
    expect(periods.filter((period) => period?.includes('–'))).toHaveLength(15);
  });
});
