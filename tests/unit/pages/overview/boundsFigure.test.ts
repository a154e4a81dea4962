import { describe, expect, it } from 'vitest';
import type { BoundsDrawing } from '../../../../src/charts/bounds/boundsDrawing.ts';
import type { Figure } from '../../../../src/charts/figure.ts';
import { boundsFigure } from '../../../../src/pages/overview/figures/boundsFigure.ts';
import { anObservation } from '../../../support/builders.ts';
import { withObservations, withoutObservations } from './amendedData.ts';
import { contextOf } from './contexts.ts';

const english = boundsFigure(contextOf('en'));
const chinese = boundsFigure(contextOf('zh'));

const drawingOf = ({ drawing }: Figure): BoundsDrawing | undefined =>
  drawing.kind === 'bounds' ? drawing : undefined;
const rowOf = (figure: Figure, name: string) =>
  drawingOf(figure)?.rows.find((row) => row.name === name);
const factOf = (figure: Figure, label: string) => figure.marks.find((mark) => mark.label === label);
const otherValuesOf = (figure: Figure, label: string) =>
  factOf(figure, label)
    ?.lines.filter(({ term }) => term === 'Also published')
    .map(({ detail }) => detail);

describe('the places above 100 billion yuan', () => {
  it('stand by province in the order of the package', () => {
    const groups = drawingOf(english)?.rows.map(({ group, name }) => [group, name]);

    expect(groups).toEqual([
      ['Jiangsu', 'Changshu'],
      ['', 'Jiangyin'],
      ['', 'Wujiang'],
      ['Zhejiang', 'Keqiao'],
      ['', 'Tongxiang'],
      ['', 'Xiaoshan'],
      ['Fujian', 'Changle'],
      ['', 'Jinjiang'],
      ['Guangdong', 'Puning'],
    ]);
  });

  it('are all drawn as the lower bound that was published, none larger than another', () => {
    const bars = drawingOf(english)?.rows.map(({ bar }) => [bar.value, bar.certainty, bar.text]);

    expect(new Set(bars?.map((bar) => bar.join(' ')))).toEqual(
      new Set(['1000 more-than > 100 billion yuan']),
    );
    expect(bars).toHaveLength(9);
  });

  it('are written in the unit of the language', () => {
    expect(drawingOf(chinese)?.rows[0]?.bar.text).toBe('> 1,000 亿元');
    expect(chinese.subtitle).toContain('亿元');
  });

  it('stay bounds in every unit of money', () => {
    const figure = boundsFigure(contextOf('zh', {}, { moneyUnit: 'tn' }));

    expect(drawingOf(figure)?.rows[0]?.bar.text).toBe('> 0.1 万亿元');
    expect(drawingOf(figure)?.perUnit).toBe(10_000);
  });

  it('leave a slot for those that the source does not name', () => {
    expect(drawingOf(english)?.unnamed).toBe('“among others”, not named');
    expect(drawingOf(boundsFigure(contextOf('en', { province: ['33'] })))?.unnamed).toBe('');
  });

  it('are part of at least nine, as the ministry says, where one is not in the data', () => {
    const dataset = withoutObservations('keqiao.main-business-income.2019');
    const title = boundsFigure(contextOf('en', {}, { dataset })).title;

    expect(title).toBe(
      'At least nine clusters earn over 100 billion yuan a year; eight of them are in these data',
    );
  });

  it('are still nine named ones in a selection, where one is not in the data', () => {
    const dataset = withoutObservations('keqiao.main-business-income.2019');
    const inJiangsu = contextOf('en', { province: ['32'] }, { dataset });

    expect(boundsFigure(inJiangsu).title).not.toContain('the eight clusters named');
  });

  it('are still nine where a later exact figure of one of them is published', () => {
    const dataset = withObservations((all) => [
      ...all,
      anObservation({
        area: 'keqiao',
        indicator: 'main-business-income',
        period: '2024',
        value: 1300,
      }),
    ]);
    const figure = boundsFigure(contextOf('en', {}, { dataset }));

    expect(figure.title).toContain('the nine named are in four provinces');
    expect(drawingOf(figure)?.rows).toHaveLength(9);
  });
});

describe('the other figures of a place', () => {
  it('stand beside the bound with their measure and year', () => {
    expect(rowOf(english, 'Keqiao')?.aside).toEqual({ number: '124.3', text: 'revenue, 2023' });
    expect(rowOf(english, 'Puning')?.aside).toEqual({ number: '> 100', text: 'output, ≈ 2015' });
    expect(rowOf(chinese, '江阴')?.aside).toEqual({
      number: '1,388.89',
      text: '规上总产值，2013',
    });
  });

  it('are said to be not published where there are none', () => {
    expect(rowOf(english, 'Wujiang')?.aside).toEqual({ number: '–', text: 'not published' });
  });

  it('are never trade, which is not industry', () => {
    expect(otherValuesOf(english, 'Keqiao')).toEqual([
      '124.3 billion yuan (Operating revenue, 2023)',
    ]);
  });

  it('are undated where the source states no year', () => {
    expect(otherValuesOf(english, 'Xiaoshan')).toEqual([
      '128 billion yuan (Gross output value, undated)',
      '111 billion yuan (Sales revenue, undated)',
    ]);
  });

  it('are all shown, or none, where the sources differ', () => {
    const output = otherValuesOf(english, 'Changle')?.filter((text) => /201[35]/.test(text));

    expect([0, 3]).toContain(output?.length);
  });
});

describe('the table of the lower bounds', () => {
  const { columns, rows } = english.table;
  const measureAt = columns.findIndex(({ header }) => header === 'Measure');
  const measuresOf = (place: string) =>
    rows.filter((row) => row[1]?.text === place).map((row) => row[measureAt]?.text);

  it('has the bound of every place in a row of its own', () => {
    const bounds = rows.filter((row) => row[measureAt]?.text === 'Main business income');

    expect(bounds).toHaveLength(9);
    expect(new Set(bounds.map((row) => row[3]?.text))).toEqual(new Set(['> 100']));
  });

  it('has one measure in each row and never two', () => {
    expect(measuresOf('Jiangyin 江阴')).toEqual([
      'Main business income',
      'Gross output value, above designated size',
    ]);
  });

  it('names the source of every value', () => {
    const sourceAt = columns.findIndex(({ header }) => header === 'Source');

    expect(rows.filter((row) => (row[sourceAt]?.text ?? '') === '')).toEqual([]);
  });

  it('follows the filter', () => {
    const inZhejiang = boundsFigure(contextOf('en', { province: ['33'] })).table.rows;

    expect(new Set(inZhejiang.map((row) => row[0]?.text))).toEqual(new Set(['Zhejiang']));
  });
});
