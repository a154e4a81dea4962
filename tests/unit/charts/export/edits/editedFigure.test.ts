import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../../src/charts/drawing.ts';
import { dyesInUse, withDyedOnly } from '../../../../../src/charts/export/edits/dyesInUse.ts';
import { editedFigure, noEdits } from '../../../../../src/charts/export/edits/editedFigure.ts';
import {
  rowCount,
  rowsThatFit,
  withFirstRows,
} from '../../../../../src/charts/export/edits/fewerRows.ts';
import { leastHeight } from '../../../../../src/charts/export/leastHeight.ts';
import { type Locale, loadLocale } from '../../../../../src/i18n/locale.ts';
import { aBoundsRow, aCountsRow, aMark, boundsOf, countsOf, shareOf } from '../../drawings.ts';
import { figureOf } from '../lint/pictures.ts';

const rows = (count: number) => boundsOf(Array.from({ length: count }, () => aBoundsRow()));

const groups: Drawing = {
  kind: 'groups',
  rows: [1, 2, 3].map((row) => ({
    id: `row-${row}`,
    name: `${row}`,
    aside: '',
    parts: [],
    text: '',
  })),
  classes: [
    { tone: 'class-1', name: 'East' },
    { tone: 'class-rest', name: 'Others' },
  ],
  cuts: [1, 3].map((after) => ({ id: `cut-${after}`, after, text: '' })),
  span: 'values',
  unit: '',
  perUnit: 1,
};

const map: Drawing = {
  kind: 'point-map',
  dots: [0, 1, null].map((dye, index) => ({
    id: `dot-${index}`,
    name: '',
    lon: 120,
    lat: 30,
    value: 1,
    certainty: 'published',
    dye,
  })),
  places: [],
  groups: [
    { name: 'Silk', dye: 0 },
    { name: 'Wool', dye: 1 },
    { name: 'Others', dye: null },
  ],
  sizes: [],
  noValueName: '',
};

let english: Locale;

beforeAll(async () => {
  english = await loadLocale('en');
});

describe('the first rows of a drawing', () => {
  it('are those that it begins with', () => {
    const drawing = countsOf(['a', 'b', 'c'].map((id) => aCountsRow({ id })));

    expect(withFirstRows(drawing, 2)).toMatchObject({ rows: [{ id: 'a' }, { id: 'b' }] });
  });

  it('keep the sums of the rows that are left', () => {
    expect(withFirstRows(groups, 2)).toMatchObject({ cuts: [{ after: 1 }] });
  });

  it('are all of them where there are no more', () => {
    const drawing = rows(3);

    expect(withFirstRows(drawing, 3)).toBe(drawing);
  });

  it('are none to choose where the rows are parts of one thing', () => {
    const drawing = shareOf([aMark({ value: 41 })]);

    expect([rowCount(drawing), withFirstRows(drawing, 0)]).toEqual([0, drawing]);
  });
});

describe('the rows that fit', () => {
  it('leave the chart its least height, and one more would not', () => {
    const box = { width: 560, height: 160 };
    const fitting = rowsThatFit(rows(9), box) ?? 0;

    expect(leastHeight(rows(fitting), box.width)).toBeLessThanOrEqual(box.height);
    expect(leastHeight(rows(fitting + 1), box.width)).toBeGreaterThan(box.height);
  });

  it('are no number where not even three have room', () => {
    expect(rowsThatFit(rows(9), { width: 560, height: 40 })).toBeNull();
  });

  it('are no number where all rows belong together', () => {
    expect(rowsThatFit(shareOf([aMark({ value: 41 })]), { width: 560, height: 500 })).toBeNull();
  });
});

describe('the dyes in use', () => {
  it('are those of the classes of a stack', () => {
    expect(dyesInUse(groups)).toEqual({ dyes: [0, 7], without: 0 });
  });

  it('are those of the groups of a map, with the dots that have none', () => {
    expect(dyesInUse(map)).toEqual({ dyes: [0, 1], without: 1 });
  });

  it('are none where colour tells nothing apart', () => {
    expect(dyesInUse(rows(3))).toEqual({ dyes: [], without: 0 });
  });

  it('are left alone when what has none is taken away', () => {
    expect(dyesInUse(withDyedOnly(map))).toEqual({ dyes: [0, 1], without: 0 });
  });
});

describe('a figure changed for a picture', () => {
  it('is the figure itself where nothing is changed', () => {
    const figure = figureOf(rows(9));

    expect(editedFigure(figure, english, noEdits)).toEqual(figure);
  });

  it('says how many of its rows are drawn', () => {
    const figure = editedFigure(figureOf(rows(9)), english, { ...noEdits, rows: 4 });

    expect(rowCount(figure.drawing)).toBe(4);
    expect(figure.notes[0]).toBe('Only the first 4 of 9 rows are drawn.');
  });

  it('keeps the whole table', () => {
    const figure = figureOf(rows(9));

    expect(editedFigure(figure, english, { ...noEdits, rows: 4 }).table).toBe(figure.table);
  });

  it('says what was left out of a map', () => {
    const figure = editedFigure(figureOf(map), english, { ...noEdits, isDyedOnly: true });

    expect(figure.notes[0]).toBe('1 item without a colour of its own is not drawn.');
  });

  it('says that equal bounds are no tie', () => {
    const figure = editedFigure(figureOf(rows(9)), english, { ...noEdits, explainsBounds: true });

    expect(figure.notes[0]).toBe('Bars of equal length share a bound: that is no tie.');
  });

  it.each([
    ['Nine of them', 'Nine of them'],
    ['  ', 'Nine clusters'],
  ])('has the title “%s” as “%s”', (title, expected) => {
    expect(editedFigure(figureOf(rows(9)), english, { ...noEdits, title }).title).toBe(expected);
  });
});
