import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeersDrawing } from '../../../../src/charts/peers/peersDrawing.ts';
import { peersHeight, peersLayout, peersPlaces } from '../../../../src/charts/peers/peersLayout.ts';
import { aMark, figureWidths } from '../drawings.ts';

type Row = PeersDrawing['rows'][number];

const aRow = (wish: Partial<Row> = {}): Row => ({
  bar: aMark(),
  rank: '1',
  name: 'Keqiao',
  place: 'Zhejiang',
  depth: 0,
  isOwn: false,
  isAfterGap: false,
  aside: '',
  ...wish,
});
const peersOf = (rows: readonly Row[]): PeersDrawing => ({
  kind: 'peers',
  rows,
  unit: 'bn yuan',
  perUnit: 10,
});
const layoutOf = (rows: readonly Row[], width = 800) => {
  const drawing = peersOf(rows);

  return peersLayout(drawing, width, peersHeight(drawing, width));
};

describe('bars among peers', () => {
  it('are in proportion to their values from zero', () => {
    const rows = [aRow(), aRow({ bar: aMark({ value: 50 }) })];
    const layout = layoutOf(rows);
    const reach = { x: layout.left, y: 40, width: 300, height: 16 };
    const [long, short] = rows.map((row) => peersPlaces(reach, row, layout).bar.width);

    expect(short).toBeCloseTo((long ?? 0) / 2);
  });

  it('leave room for years only where they differ', () => {
    expect(layoutOf([aRow()]).asideWidth).toBe(0);
    expect(layoutOf([aRow({ aside: '2022' })]).asideWidth).toBeGreaterThan(0);
  });

  it('have a part further in than its place', () => {
    const layout = layoutOf([aRow(), aRow({ depth: 1 })]);
    const reach = { x: layout.left, y: 40, width: 300, height: 16 };
    const x = (depth: number) => peersPlaces(reach, aRow({ depth }), layout).name.x;

    expect(x(1)).toBeGreaterThan(x(0));
  });

  it('put the value behind the open end of a bound', () => {
    const bound = aRow({ bar: aMark({ certainty: 'more-than' }) });
    const layout = layoutOf([bound]);
    const reach = { x: layout.left, y: 40, width: 300, height: 16 };
    const places = peersPlaces(reach, bound, layout);

    expect(places.value.x - places.bar.x - places.bar.width).toBeGreaterThan(36);
  });

  it('keep their bars inside the figure at every width', () => {
    fc.assert(
      fc.property(figureWidths, fc.integer({ min: 1, max: 16 }), (width, count) => {
        const layout = layoutOf(
          Array.from({ length: count }, () => aRow()),
          width,
        );
        expect(layout.left + layout.right).toBeLessThan(width);
        expect(layout.largest).toBeGreaterThanOrEqual(100);
      }),
    );
  });
});
