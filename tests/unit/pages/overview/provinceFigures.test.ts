import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import {
  provinceMapFigure,
  provinceRankingFigure,
} from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { type Choice, contextOf } from './contexts.ts';

const { clusters, provinces } = builtIn().dataset;
const official = new Set(['confirmed', 'listed', 'ministry', 'reported']);

const mapOf = (choice: Choice = {}) => provinceMapFigure(contextOf('en', choice));
const rankingOf = (choice: Choice = {}) => provinceRankingFigure(contextOf('en', choice));
const tilesOf = ({ drawing }: Figure) => (drawing.kind === 'tile-map' ? drawing.tiles : []);
const tileOf = (figure: Figure, code: string) => tilesOf(figure).find(({ id }) => id === code);
const factOf = (figure: Figure, code: string) => figure.marks.find(({ id }) => id === code);
const rowsIn = (code: string) => clusters.filter(({ province }) => province === code);
const tableRow = (figure: Figure, name: string) =>
  figure.table.rows.find(([first]) => first?.text === name)?.map(({ text }) => text);

describe('the map of the provinces', () => {
  it('has a tile for each of the 34 divisions, in its own cell', () => {
    const cells = tilesOf(mapOf()).map(({ column, row }) => `${column} ${row}`);

    expect(cells).toHaveLength(34);
    expect(new Set(cells).size).toBe(34);
  });

  it('counts in each tile the rows of the division', () => {
    for (const { id, count } of tilesOf(mapOf())) {
      expect([id, count]).toEqual([id, rowsIn(id).length]);
    }
  });

  it('is walked from top left to bottom right', () => {
    const places = mapOf().marks.map(({ id }) => {
      const tile = tileOf(mapOf(), id);

      return (tile?.row ?? 0) * 8 + (tile?.column ?? 0);
    });

    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('filters by the division of a tile', () => {
    expect(factOf(mapOf(), '33')?.filter).toEqual({ facet: 'province', value: '33' });
  });

  it('says that a division without rows is a gap of the search', () => {
    expect(factOf(mapOf(), '11')).toMatchObject({
      value: 'nothing found',
      caution: 'Empty tiles are gaps of the search, not of the country.',
    });
  });

  it('tells official evidence from other evidence in each division', () => {
    const { lines = [] } = factOf(mapOf(), '33') ?? {};
    const known = rowsIn('33').filter(({ evidence }) => official.has(evidence)).length;

    expect(lines.slice(0, 2).map(({ detail }) => detail)).toEqual([
      String(known),
      String(rowsIn('33').length - known),
    ]);
  });

  it('uses the codes of ISO 3166-2 as short names in English only', () => {
    const chinese = provinceMapFigure(contextOf('zh'));

    expect(tileOf(mapOf(), '33')?.shortName).toBe('ZJ');
    expect(tileOf(chinese, '33')?.shortName).toBe('浙江');
  });
});

describe('the map under a choice of provinces', () => {
  const map = mapOf({ province: ['33'] });

  it('marks the chosen one and dims the others', () => {
    expect(tileOf(map, '33')?.state).toBe('chosen');
    expect(tileOf(map, '32')?.state).toBe('dimmed');
  });

  it('keeps in the other tiles the number that choosing them would bring', () => {
    expect(tileOf(map, '32')?.count).toBe(rowsIn('32').length);
    expect(factOf(map, '32')?.value).toBe('28 clusters');
  });

  it('says of no division that nothing was found in it where rows are known', () => {
    const wrong = provinces.filter(
      ({ code, short }) =>
        rowsIn(code).length > 0 && tableRow(map, short.en)?.includes('nothing found'),
    );

    expect(wrong.map(({ short }) => short.en)).toEqual([]);
  });

  it('shows in its table the numbers that it draws', () => {
    expect(tableRow(map, 'Jiangsu')?.[1]).toBe('28');
  });

  it('tells the evidence for every number that it draws', () => {
    const known = rowsIn('32').filter(({ evidence }) => official.has(evidence)).length;

    expect(tableRow(map, 'Jiangsu')?.slice(2)).toEqual([String(known), String(28 - known)]);
  });

  it('leaves the evidence open where another filter makes it unknown', () => {
    const wool = mapOf({ province: ['33'], segment: ['wool-cashmere'] });

    expect(tableRow(wool, 'Jiangsu')).toEqual(['Jiangsu', '3', '', '']);
  });
});

describe('the map under another filter', () => {
  const confirmed = mapOf({ evidence: ['confirmed'] });

  it('counts the rows that pass', () => {
    expect(tileOf(confirmed, '32')?.count).toBe(6);
    expect(tileOf(confirmed, '13')?.count).toBe(0);
  });

  it('does not take the rows that it hides for gaps of the search', () => {
    expect(rowsIn('13')).toHaveLength(7);
    expect(factOf(confirmed, '13')?.value).not.toBe('nothing found');
    expect(factOf(confirmed, '13')?.caution).not.toContain('gaps of the search');
  });

  it('says how many rows it hides', () => {
    expect(factOf(confirmed, '13')?.value).toBe('7 filtered out');
    expect(tableRow(confirmed, 'Hebei')?.[1]).toBe('7 filtered out');
  });

  it('still says of a division without rows that nothing was found', () => {
    expect(factOf(confirmed, '11')?.value).toBe('nothing found');
  });

  it('does not explain its empty tiles by the search alone', () => {
    expect(confirmed.drawing).toMatchObject({ emptyName: 'none in this selection' });
    expect(confirmed.notes[0]).toBe(
      'Empty tiles hold no cluster of this selection; others may be there.',
    );
  });
});

describe('the ranked provinces', () => {
  const rowsOf = ({ drawing }: Figure) => (drawing.kind === 'counts' ? drawing.rows : []);

  it('are those with rows, largest first', () => {
    const counts = rowsOf(rankingOf()).map(({ strong, weak }) => strong + weak);

    expect(counts).toHaveLength(17);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(153);
  });

  it('tell the 84 rows of official evidence from the others', () => {
    const strong = rowsOf(rankingOf()).reduce((sum, row) => sum + row.strong, 0);

    expect(strong).toBe(84);
    expect(clusters.filter(({ evidence }) => official.has(evidence))).toHaveLength(84);
  });

  it('say how many divisions have rows and how many have none', () => {
    expect(rankingOf().notes).toEqual(['17 divisions have rows, 17 have none.']);
  });

  it('say of no division that it has no rows where the filter hides them', () => {
    const notes = rankingOf({ province: ['33', '32', '35', '44'] }).notes.join(' ');

    expect(notes).toBe('4 divisions have rows, 13 are filtered out, 17 have none.');
  });

  it('have the same numbers in the table as in the drawing', () => {
    const figure = rankingOf({ evidence: ['reported'] });
    const drawn = rowsOf(figure).map(({ label, strong, weak }) => [
      label,
      strong + weak,
      strong,
      weak,
    ]);

    expect(
      figure.table.rows.map(([label, ...counts]) => [label?.text, ...counts.map((c) => c.value)]),
    ).toEqual(drawn);
  });
});
