import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderApp } from '../../support/renderApp.tsx';
import { chartOf, spokenMarks, spokenNumber, tableRows } from '../support/chart.ts';

/** The numbers that the marks of a figure say, and those in the columns of its table, in their order. */
async function bothFaces(
  title: RegExp,
  columns: readonly string[],
  isOfMark: (row: ReadonlyMap<string, string>) => boolean = () => true,
) {
  const { screen } = await renderApp('/');
  const { figure, chart, live } = await chartOf(screen, title);
  const marks = (await spokenMarks(chart, live)).map(spokenNumber);
  await userEvent.click(figure.getByRole('button', { name: 'Show table' }));
  const rows = tableRows(figure.getByRole('table').element()).filter(isOfMark);

  return { marks, table: rows.flatMap((row) => columns.map((column) => row.get(column) ?? '')) };
}

describe('the table of a figure', () => {
  it('has the shares of the chart and the rest of each', async () => {
    const { marks, table } = await bothFaces(/^Clusters earn/, [
      'Value',
      'Rest of the industry (calculated)',
    ]);

    expect(table).toEqual(marks);
    expect(marks).toEqual(['≈ 41%', '≈ 59%', '≈ 43%', '≈ 57%', '≈ 45%', '≈ 55%']);
  });

  it('has the bounds of the chart as bounds', async () => {
    const { marks, table } = await bothFaces(
      /^At least nine clusters/,
      ['Value'],
      (row) => row.get('Measure') === 'Main business income',
    );

    expect(table).toEqual(marks);
    expect(marks).toEqual(Array.from({ length: 9 }, () => '> 100'));
  });

  it('has the counts of pilot regions of every year', async () => {
    const { marks, table } = await bothFaces(/^Pilot regions/, ['Value']);

    expect(table).toEqual(marks);
    expect(marks).toEqual([
      ...['38', '90', '131', '175', '> 180', '197'],
      ...['197', '204', '216', '193', '211'],
    ]);
  });

  it('has the national figures, full years and parts of years', async () => {
    const { marks, table } = await bothFaces(/^National revenue and profit/, ['Value']);

    expect(table).toEqual(marks);
    expect(marks).toHaveLength(9 + 12);
  });

  it('has the ranked counts of the provinces', async () => {
    const { marks, table } = await bothFaces(/^Zhejiang leads/, ['All']);

    expect(table).toEqual(marks);
    expect(marks.slice(0, 5)).toEqual(['29', '28', '17', '16', '14']);
  });

  it('has the counts of the segments in the order of the chart', async () => {
    const { marks, table } = await bothFaces(/^Garments: /, ['All']);

    expect(table).toEqual(marks);
  });

  it('has the number of every tile of the map', async () => {
    const { screen } = await renderApp('/');
    const { figure, chart } = await chartOf(screen, /hold 59%/);
    const drawn = [...chart.element().querySelectorAll('[data-mark]')]
      .map((tile) => tile.lastElementChild?.textContent ?? '')
      .filter((number) => number !== '–')
      .toSorted((a, b) => Number(b) - Number(a));
    await userEvent.click(figure.getByRole('button', { name: 'Show table' }));
    const counts = tableRows(figure.getByRole('table').element()).map((row) => row.get('All'));

    expect(counts.slice(0, 17)).toEqual(drawn);
    expect(new Set(counts.slice(17))).toEqual(new Set(['nothing found']));
  });
});
