import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { segmentsFigure } from '../../../../src/pages/overview/figures/segmentsFigure.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { contextOf } from './contexts.ts';

const { clusters, segments } = builtIn().dataset;

const figure = segmentsFigure(contextOf('en'));
const rowsOf = ({ drawing }: Figure) => (drawing.kind === 'counts' ? drawing.rows : []);

describe('the segments', () => {
  it('stand in the order of the chain, all fourteen', () => {
    const order = segments.toSorted((a, b) => a.order - b.order).map(({ id }) => id);

    expect(rowsOf(figure).map(({ id }) => id)).toEqual(order);
    expect(order[0]).toBe('chemical-fibre');
    expect(order.at(-1)).toBe('comprehensive');
    expect(order).toHaveLength(14);
  });

  it('say that they stand in that order', () => {
    expect(figure.drawing).toMatchObject({ orderName: 'fibre to market' });
  });

  it('count a cluster in each of its segments', () => {
    for (const { id, strong, weak } of rowsOf(figure)) {
      const rows = clusters.filter((cluster) => cluster.segments.some((one) => one === id));

      expect([id, strong + weak]).toEqual([id, rows.length]);
    }
  });

  it('say that the bars add up to more than the clusters, which they do', () => {
    const sum = rowsOf(figure).reduce((all, { strong, weak }) => all + strong + weak, 0);

    expect(sum).toBeGreaterThan(clusters.length);
    expect(figure.subtitle).toContain('add up to more than the clusters');
  });

  it('filter by themselves', () => {
    expect(figure.marks.find(({ id }) => id === 'silk')?.filter).toEqual({
      facet: 'segment',
      value: 'silk',
    });
  });

  it('keep their place where the filter leaves them nothing', () => {
    const inJilin = segmentsFigure(contextOf('en', { province: ['22'] }));

    expect(rowsOf(inJilin)).toHaveLength(14);
    expect(rowsOf(inJilin).filter(({ strong, weak }) => strong + weak > 0)).toHaveLength(1);
  });

  it('stand in the table in the order and with the numbers of the drawing', () => {
    const counts = figure.table.rows.map((row) => row[1]?.value);

    expect(counts).toEqual(rowsOf(figure).map(({ strong, weak }) => strong + weak));
  });
});
