import { describe, expect, it } from 'vitest';
import type { Choice } from './contexts.ts';
import { contextOf } from './contexts.ts';
import { drawnIds } from './drawnIds.ts';
import { figureMakers } from './figureMakers.ts';

const figures = Object.entries(figureMakers);
const languages = ['zh', 'en'] as const;
const choices: readonly (readonly [string, Choice])[] = [
  ['everything', {}],
  ['one province', { province: ['33'] }],
  ['one row', { only: ['keqiao'] }],
  ['nothing', { query: 'no such place' }],
];
const cases = figures.flatMap(([id, make]) =>
  choices.flatMap(([name, choice]) =>
    languages.map((language) => [id, name, language, make, choice] as const),
  ),
);

describe.each(cases)('the figure %s for %s in %s', (id, _, language, make, choice) => {
  const context = contextOf(language, choice);
  const figure = make(context);
  const { facts } = context.locale.text;

  it('keeps the id that links use', () => {
    expect(figure.id).toBe(id);
  });

  it('has a finding and a measure in words', () => {
    expect(figure.title).not.toBe('');
    expect(figure.subtitle).not.toBe('');
  });

  it('draws exactly the marks that it has facts of', () => {
    expect(drawnIds(figure.drawing).toSorted()).toEqual(
      figure.marks.map((mark) => mark.id).toSorted(),
    );
  });

  it('draws no mark twice', () => {
    const ids = drawnIds(figure.drawing);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([facts.year, facts.status, facts.source])('says at every mark: %s', (term) => {
    const silent = figure.marks.filter(
      (mark) => !mark.lines.some((line) => line.term === term && line.detail !== ''),
    );

    expect(silent.map((mark) => mark.id)).toEqual([]);
  });

  it('has a name and a value at every mark', () => {
    expect(figure.marks.filter((mark) => mark.label === '' || mark.value === '')).toEqual([]);
  });

  it('has rows in its table wherever it has marks', () => {
    expect(figure.table.rows.length > 0).toBe(figure.marks.length > 0);
  });

  it('has a cell for every column in every row', () => {
    const { columns, rows } = figure.table;

    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  it('never lets a missing word or number through', () => {
    expect(JSON.stringify(figure)).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });
});

const national = ['share', 'pilot-regions', 'national'] as const;
const filtered = ['over-100bn', 'province-map', 'province-ranking', 'segments'] as const;

describe('the filters of a figure', () => {
  it.each(national)('do not apply to %s, and that is said', (id) => {
    const whole = figureMakers[id](contextOf('en'));
    const narrowed = figureMakers[id](contextOf('en', { province: ['33'] }));

    expect(narrowed.filters).toBe('National figure: filters do not apply');
    expect({ ...narrowed, filters: '' }).toEqual(whole);
  });

  it.each(filtered)('stand in words at %s', (id) => {
    expect(figureMakers[id](contextOf('en', { province: ['33'] })).filters).toBe(
      'Filter: Province: Zhejiang',
    );
    expect(figureMakers[id](contextOf('zh', { province: ['33'] })).filters).toBe(
      '筛选：省份：浙江',
    );
  });

  it.each([...national, ...filtered])('leave no words at %s where there are none', (id) => {
    expect(figureMakers[id](contextOf('en')).filters).toBe('');
  });
});

describe('the vintage of a figure', () => {
  it.each(figures)('is that of the dataset at %s', (_, make) => {
    const figure = make(contextOf('zh'));

    expect([figure.vintage, figure.version]).toEqual(['内置数据，数据集 2026.11', '2026.11']);
  });
});
