import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signNotes } from '../../../../src/charts/export/signNotes.ts';
import type { GroupsDrawing } from '../../../../src/charts/groups/groupsDrawing.ts';
import {
  bandsOf,
  groupsHeight,
  groupsLayout,
  placedClasses,
} from '../../../../src/charts/groups/groupsLayout.ts';
import { cutPlaces, placedParts, rowPlaces } from '../../../../src/charts/groups/groupsPlaces.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { figureWidths } from '../drawings.ts';

type Row = GroupsDrawing['rows'][number];

const aRow = (id: string, values: readonly number[], wish: Partial<Row> = {}): Row => ({
  id,
  name: `Group ${id}`,
  aside: '3 clusters',
  parts: values.map((value, index) => ({
    id: `${id}.${index}`,
    value,
    certainty: 'calculated',
    text: String(value),
    tone: 'mark',
  })),
  text: 'about 12.5 E',
  ...wish,
});

const groupsOf = (rows: readonly Row[], wish: Partial<GroupsDrawing> = {}): GroupsDrawing => ({
  kind: 'groups',
  rows,
  classes: [],
  cuts: [],
  span: 'values',
  unit: 'bn yuan',
  perUnit: 10,
  ...wish,
});

const values = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 34 });
const band = { x: 0, y: 100, width: 0, height: 16 };

describe('the layout of bars of groups', () => {
  it('keeps every bar between the names and the texts, at every width', () => {
    fc.assert(
      fc.property(values, figureWidths, (list, width) => {
        const drawing = groupsOf(list.map((value, index) => aRow(String(index), [value])));
        const layout = groupsLayout(drawing, width, groupsHeight(drawing, width));

        for (const row of drawing.rows) {
          const [placed] = placedParts(row.parts, band, layout);
          const { x = 0, width: length = 0 } = placed?.bar ?? {};

          expect(x).toBeGreaterThanOrEqual(layout.labelWidth);
          expect(x + length).toBeLessThanOrEqual(width - layout.valueWidth + 1e-6);
        }
      }),
    );
  });

  it('has zero on its axis, whatever the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const drawing = groupsOf(list.map((value, index) => aRow(String(index), [value])));
        const { ticks } = groupsLayout(drawing, 774, 400);

        expect(ticks.some((tick) => tick === 0)).toBe(true);
        expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(0, ...list));
        expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(0, ...list));
      }),
    );
  });

  it('draws bars in proportion to their values', () => {
    const drawing = groupsOf([aRow('a', [100]), aRow('b', [50])]);
    const layout = groupsLayout(drawing, 774, 120);
    const lengths = drawing.rows.map(
      ({ parts }) => placedParts(parts, band, layout)[0]?.bar.width ?? 0,
    );

    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 9);
  });

  it('joins the parts of a bar without gap or overlap', () => {
    const drawing = groupsOf([aRow('a', [30, 20, 50])]);
    const layout = groupsLayout(drawing, 774, 120);
    const bars = placedParts(drawing.rows[0]?.parts ?? [], band, layout).map(({ bar }) => bar);

    const ends = bars.map(({ x, width }) => x + width);

    expect(bars).toHaveLength(3);
    bars.slice(1).forEach(({ x }, index) => {
      expect(x).toBeCloseTo(ends[index] ?? 0, 9);
    });
  });

  it('leaves the text out of a part that is too short for it', () => {
    const drawing = groupsOf([aRow('a', [1, 999])]);
    const [short, long] = placedParts(
      drawing.rows[0]?.parts ?? [],
      band,
      groupsLayout(drawing, 774, 120),
    );

    expect(short?.text).toBeNull();
    expect(long?.text).not.toBeNull();
  });

  it('leaves the text out of a bar that is thinner than it', () => {
    const drawing = groupsOf([aRow('a', [1000])]);
    const [placed] = placedParts(
      drawing.rows[0]?.parts ?? [],
      { y: 0, height: 8 },
      groupsLayout(drawing, 774, 120),
    );

    expect(placed?.text).toBeNull();
  });

  it('fills a whole with bar and track', () => {
    const row = aRow('a', [40]);
    const layout = groupsLayout(groupsOf([row], { span: 'whole', unit: '%' }), 774, 120);
    const { track, value } = rowPlaces(row, band, layout, 'whole');

    expect(track.x).toBeCloseTo(layout.along(40), 9);
    expect(track.x + track.width).toBeCloseTo(layout.along(100), 9);
    expect(value.x).toBeGreaterThan(layout.along(100));
  });

  it('leaves room for the open end of a lower bound', () => {
    const bound = aRow('a', [100]);
    const open = {
      ...bound,
      parts: bound.parts.map((part) => ({ ...part, certainty: 'more-than' as const })),
    };
    const at = (row: Row) =>
      rowPlaces(row, band, groupsLayout(groupsOf([row]), 774, 120), 'values').value.x;

    expect(at(open)).toBeLessThanOrEqual(774 - 60);
    expect(groupsLayout(groupsOf([open]), 774, 120).valueWidth).toBeGreaterThan(
      groupsLayout(groupsOf([bound]), 774, 120).valueWidth,
    );
  });
});

describe('the lines between rows', () => {
  const drawing = groupsOf([aRow('a', [3]), aRow('b', [2]), aRow('c', [1])], {
    cuts: [{ id: 'cr2', after: 2, text: 'CR2' }],
  });

  it('stand behind the row that they follow', () => {
    const kinds = bandsOf(drawing).map((one) => (one.kind === 'row' ? one.row.id : one.cut.id));

    expect(kinds).toEqual(['a', 'b', 'cr2', 'c']);
  });

  it('make the figure higher by a band', () => {
    expect(groupsHeight(drawing, 774)).toBeGreaterThan(groupsHeight({ ...drawing, cuts: [] }, 774));
  });

  it('run from behind their words to the edge', () => {
    const { text, line } = cutPlaces(band, 'CR4: the 4 largest groups hold 67.5%', {
      along: () => 80,
      width: 774,
    });

    expect(line.x1).toBeGreaterThan(text.x + 100);
    expect(line.x2).toBe(774);
  });

  it('have their words right of the baseline, or before it where these are too long', () => {
    const xAt = (width: number) =>
      cutPlaces(band, 'CR4: the 4 largest groups hold 67.5%', { along: () => 80, width }).text.x;

    expect(xAt(774)).toBeGreaterThan(80);
    expect(xAt(260)).toBe(0);
  });
});

describe('the names of the dyes', () => {
  const classes = (['class-1', 'class-2', 'class-3', 'class-4', 'class-rest'] as const).map(
    (tone) => ({ tone, name: 'Woven fabrics, dyeing and finishing' }),
  );

  it('break into lines where they do not fit on one, without touching', () => {
    fc.assert(
      fc.property(figureWidths, (width) => {
        const placed = placedClasses(classes, width);

        placed.slice(1).forEach((one, index) => {
          const before = placed[index];
          const isBelow = one.text.y > (before?.text.y ?? 0);

          expect(isBelow || one.swatch.x > (before?.text.x ?? 0) + 100).toBe(true);
        });
      }),
    );
  });
});

describe('the sign note of groups', () => {
  it('explains what is calculated', async () => {
    const notes = signNotes(await loadLocale('en'), { drawing: groupsOf([aRow('a', [1])]) });

    expect(notes).toEqual(['E: calculated, the note gives the method']);
  });
});
