import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankingDrawing, RankingRow } from '../../../../src/charts/ranking/rankingDrawing.ts';
import { pictureScale } from '../../../../src/charts/export/pictureScale.ts';
import { groupsLayout } from '../../../../src/charts/groups/groupsLayout.ts';
import { onOneScale } from '../../../../src/charts/panels/onOneScale.ts';
import type { PanelDrawing, PanelsDrawing } from '../../../../src/charts/panels/panelsDrawing.ts';
import { panelsHeight, panelsLayout } from '../../../../src/charts/panels/panelsLayout.ts';
import { rankingLayout, rankingPlaces } from '../../../../src/charts/ranking/rankingLayout.ts';
import { scatterLayout } from '../../../../src/charts/scatter/scatterLayout.ts';
import { slopeLayout } from '../../../../src/charts/slope/slopeLayout.ts';

const row = (value: number, name: string): RankingRow => ({
  rank: '',
  name,
  place: '',
  bar: { id: `${name}.${value}`, value, certainty: 'published', text: String(value) },
  year: '',
  tone: 'own',
});

const ranking = (values: readonly number[]): RankingDrawing => ({
  kind: 'ranking',
  rows: values.map((value, at) => row(value, `name ${at}`)),
  unit: '',
  perUnit: 1,
});

const panelsOf = (drawings: readonly PanelDrawing[]): PanelsDrawing => ({
  kind: 'panels',
  panels: onOneScale(drawings).map((drawing, at) => ({
    id: String(at),
    title: `group ${at}`,
    aside: `${at} clusters`,
    drawing,
    reason: '',
  })),
});

const amounts = fc.array(fc.double({ min: 0.1, max: 1e5, noNaN: true }), {
  minLength: 1,
  maxLength: 8,
});
const several = fc.array(amounts, { minLength: 2, maxLength: 12 });

describe('panels on one scale', () => {
  it('draw equal values as bars of equal length', () => {
    fc.assert(
      fc.property(several, fc.double({ min: 0.1, max: 1e5, noNaN: true }), (groups, shared) => {
        const drawings = onOneScale(groups.map((values) => ranking([...values, shared])));
        const lengths = drawings.flatMap((drawing) => {
          if (drawing.kind !== 'ranking') return [];
          const layout = rankingLayout(drawing, 240, drawing.rows.length * 24);
          const reach = {
            x: layout.rankWidth + layout.labelWidth,
            y: 0,
            width: 240 - layout.rankWidth - layout.labelWidth - layout.valueWidth,
            height: 16,
          };
          const last = drawing.rows.at(-1);

          return last ? [rankingPlaces(reach, last, layout).bar.width] : [];
        });

        expect(new Set(lengths).size).toBe(1);
      }),
    );
  });

  it('draw equal values of parts, points and slopes at equal places', () => {
    fc.assert(
      fc.property(several, fc.double({ min: 0.1, max: 1e5, noNaN: true }), (groups, shared) => {
        const values = groups.map((own) => [...own, shared]);
        const places = [
          ...new Set(placesOf(values.map(parts))),
          ...new Set(placesOf(values.map(points))),
          ...new Set(placesOf(values.map(slopes))),
        ];

        expect(places).toHaveLength(3);
      }),
    );
  });

  it('cut the classes of counts by the largest of all', () => {
    const tiles = (count: number): PanelDrawing => ({
      kind: 'heatmap',
      rows: ['a'],
      columns: ['b'],
      cells: [{ id: 'c', row: 0, column: 0, count }],
      legendTitle: '',
      emptyName: '',
    });

    expect(onOneScale([tiles(2), tiles(40)])).toMatchObject([{ largest: 40 }, { largest: 40 }]);
  });
});

/** Where the last value of each drawing stands. */
function placesOf(drawings: readonly PanelDrawing[]): readonly string[] {
  return onOneScale(drawings).map((drawing) => {
    if (drawing.kind === 'groups') {
      const { along } = groupsLayout(drawing, 240, 200);

      return `bar ${along(drawing.rows.at(-1)?.parts[0]?.value ?? 0)}`;
    }
    if (drawing.kind === 'slope')
      return `slope ${slopeLayout(drawing, 240, 150).rows.at(-1)?.to.y}`;
    if (drawing.kind !== 'scatter') return '';
    const found = scatterLayout(drawing, 240, 180, String).points.find(
      ({ point }) => point.id === 'shared',
    );

    return `point ${found?.xs.join()} ${found?.ys.join()}`;
  });
}

const parts = (values: readonly number[]): PanelDrawing => ({
  kind: 'groups',
  rows: values.map((value, at) => ({
    id: String(at),
    name: `part ${at}`,
    aside: '',
    parts: [{ id: String(at), value, certainty: 'published', text: '', tone: 'mark' }],
    text: String(value),
  })),
  classes: [],
  cuts: [],
  span: 'values',
  unit: '',
  perUnit: 1,
});

const points = (values: readonly number[]): PanelDrawing => ({
  kind: 'scatter',
  x: { title: '', scale: 'log' },
  y: { title: '', scale: 'log' },
  points: values.map((value, at) => ({
    id: at === values.length - 1 ? 'shared' : String(at),
    name: '',
    year: '',
    remark: '',
    x: { values: [value], certainty: 'published' },
    y: { values: [value], certainty: 'published' },
    area: 1,
    dye: null,
  })),
  legend: [],
  isSized: false,
  fit: null,
  medians: null,
});

const slopes = (values: readonly number[]): PanelDrawing => ({
  kind: 'slope',
  years: ['2018', '2019'],
  rows: values.map((value, at) => ({
    name: `name ${at}`,
    from: row(value, 'from').bar,
    to: row(value, 'to').bar,
    isFalling: false,
  })),
  scale: 'linear',
});

describe('the places of panels', () => {
  it('neither overlap nor leave the box, at any width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 328, max: 1400 }), several, (width, groups) => {
        const drawing = panelsOf(groups.map(ranking));
        const height = panelsHeight(drawing, width);
        const { places } = panelsLayout(drawing, width, height);

        for (const [at, { left, top, width: own, headHeight, body }] of places.entries()) {
          expect(left + own).toBeLessThanOrEqual(width + 0.5);
          expect(top + headHeight + body.height).toBeLessThanOrEqual(height + 0.5);
          for (const other of places.slice(at + 1)) {
            const isAside = left + own <= other.left || other.left + other.width <= left;

            expect(isAside || top + headHeight + body.height <= other.top).toBe(true);
          }
        }
      }),
    );
  });

  it('are two columns at most on a phone', () => {
    const drawing = panelsOf(Array.from({ length: 12 }, () => points([1, 10, 100])));

    expect(panelsLayout(drawing, 358, panelsHeight(drawing, 358)).columns).toBe(2);
  });

  it('say why a group has no drawing, in lines of its width', () => {
    const drawing: PanelsDrawing = {
      kind: 'panels',
      panels: [
        ...panelsOf([ranking([1, 2])]).panels,
        {
          id: 'none',
          title: 'none',
          aside: '0',
          drawing: null,
          reason: 'Only one value. '.repeat(5),
        },
      ],
    };
    const [, none] = panelsLayout(drawing, 328, 400).places;

    expect(none?.reason.length).toBeGreaterThan(1);
  });
});

describe('a picture of panels', () => {
  it('is drawn smaller where it is too low for them, never below half', () => {
    const many = panelsOf(Array.from({ length: 12 }, () => ranking([1, 2, 3, 4, 5, 6])));
    const few = panelsOf([ranking([1, 2]), ranking([3, 4])]);

    expect(pictureScale(few, 880, 300)).toBe(1);
    expect(pictureScale(many, 880, 280)).toBeLessThan(1);
    expect(pictureScale(many, 880, 20)).toBe(0.5);
    expect(pictureScale({ kind: 'empty', reason: '', cause: 'data' }, 880, 20)).toBe(1);
  });
});
