import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { sourceKindsFigure } from '../../../../src/pages/datasets/figures/sourceKindsFigure.ts';
import { valuesFigure } from '../../../../src/pages/datasets/figures/valuesFigure.ts';
import { aDataset, anObservation, aSource } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { drawnIds } from '../overview/drawnIds.ts';

const { dataset: published } = builtIn();
const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };
const makers = { valuesFigure, sourceKindsFigure };

const titleOf = (
  make: (typeof makers)[keyof typeof makers],
  dataset: Dataset,
  language: 'zh' | 'en' = 'en',
) => make({ dataset, locale: locales[language] }).title;

const tableTexts = ({ table }: Figure) =>
  table.rows.map((row) => row.map(({ text }) => text).join(' '));

describe('the figure of the values', () => {
  it('finds what is weak in the published data', () => {
    expect(titleOf(valuesFigure, published)).toBe(
      'Of 324 values, 86 are bounds or rounded, and 110 have no stated year',
    );
  });

  it('finds the same in Chinese', () => {
    expect(titleOf(valuesFigure, published, 'zh')).toBe(
      '324 个数值中，86 个是下限、上限或约数，110 个未写明年份',
    );
  });

  it('says so where every value is exact and of a stated year', () => {
    const dataset = aDataset({ observations: [anObservation(), anObservation()] });

    expect(titleOf(valuesFigure, dataset)).toBe(
      'All 2 values are exact, and their years are stated',
    );
  });

  it('calls no imputed value exact', () => {
    const dataset = aDataset({ observations: [anObservation({ status: 'I' })] });

    expect(titleOf(valuesFigure, dataset)).toBe(
      'The one value is calculated, forecast or imputed: it was not published',
    );
  });

  it('counts one alone in the singular', () => {
    const dataset = aDataset({
      observations: [anObservation({ qualifier: '~' }), anObservation({ timeBasis: 'inferred' })],
    });

    expect(titleOf(valuesFigure, dataset)).toBe(
      'Of 2 values, 1 is a bound or rounded, and 1 has no stated year',
    );
  });

  it('lists every part in its table, one that is empty too', () => {
    const dataset = aDataset({ observations: [anObservation()] });

    expect(tableTexts(valuesFigure({ dataset, locale: locales.en }))).toContain(
      'How exact about ≈ 0 0%',
    );
  });

  it('tells the values by status', () => {
    const { notes } = valuesFigure({ dataset: published, locale: locales.en });

    expect(notes).toContain('By status: A 321, E 2, F 1.');
  });
});

describe('the figure of the kinds of sources', () => {
  it.each([
    ['some', ['official', 'reprint'], '1 of 2 sources is first-hand or official'],
    ['none', ['press', 'reprint'], 'None of 2 sources is first-hand or official'],
    ['all', ['primary', 'official'], 'All 2 sources are first-hand or official'],
    ['one source', ['press'], 'The one source is neither first-hand nor official'],
  ] as const)('finds how many are first-hand: %s', (_, kinds, title) => {
    const sources = kinds.map((reliability, at) => aSource({ id: `s-${at}`, reliability }));

    expect(titleOf(sourceKindsFigure, aDataset({ sources }))).toBe(title);
  });

  it('finds five among those of the published data', () => {
    expect(titleOf(sourceKindsFigure, published)).toBe(
      '5 of 174 sources are first-hand or official',
    );
  });
});

describe.each(Object.entries(makers))('%s', (_, make) => {
  const figure = make({ dataset: published, locale: locales.en });

  it('has a fact for every mark that it draws', () => {
    expect(figure.marks.map(({ id }) => id)).toEqual(drawnIds(figure.drawing));
  });

  it('says that the data did not come where it has none', () => {
    const empty = make({ dataset: aDataset({ sources: [] }), locale: locales.en });

    expect(empty.drawing).toMatchObject({ kind: 'empty', cause: 'data' });
  });

  it('carries the mark of practice data', () => {
    const dataset = aDataset({ observations: [anObservation()] }, { isFictional: true });
    const { practice, version } = make({ dataset, locale: locales.en });

    expect([practice?.tag, version]).toEqual(['Practice data', 'practice_2026.11']);
  });
});
