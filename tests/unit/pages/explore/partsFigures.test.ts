import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import type { ChartKind } from '../../../../src/domain/explore/chartKind.ts';
import type { ChartOption } from '../../../../src/state/viewState.ts';
import { languages } from '../../../../src/state/viewState.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { income, partsContext, practiceDataset, publishedDataset } from './partsContexts.ts';

const kinds = ['share', 'bars', 'pareto', 'lorenz', 'concentration'] as const;
const options: readonly (readonly ChartOption[])[] = [[], ['stacked'], ['relative']];

const cases = kinds.flatMap((kind) =>
  languages.flatMap((language) =>
    (kind === 'bars' ? options : [[]]).map((opts) => ({ kind, language, opts })),
  ),
);

const figureOf = ({ kind, language, opts }: (typeof cases)[number], dataset = practiceDataset) =>
  exploreFigure(partsContext(dataset, { kind, language, options: new Set(opts) }), kind);

describe.each(cases)('the $kind of the practice data in $language with $opts', (wish) => {
  const figure = figureOf(wish);

  it('is drawn', () => {
    expect(figure.drawing.kind).not.toBe('empty');
    expect(figure.title).not.toBe('');
  });

  it('has a fact for everything that it draws, and nothing twice', () => {
    const drawn = drawnIds(figure.drawing);

    expect(drawn.toSorted()).toEqual(figure.marks.map(({ id }) => id).toSorted());
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('names unit or share, year, status and source of every mark', () => {
    const { text } = partsContext(practiceDataset, wish).locale;
    const terms = [text.facts.year, text.facts.status, text.facts.source];
    const bare = figure.marks.filter(
      ({ lines }) => !terms.every((term) => lines.some((line) => line.term === term)),
    );

    expect(bare).toEqual([]);
  });

  it('has a table of the same width throughout, whose rows know their clusters', () => {
    const { columns, rows, rowClusters = [] } = figure.table;

    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(rowClusters).toHaveLength(rows.length);
    expect(rowClusters.filter((clusters) => clusters.length === 0)).toEqual([]);
  });

  it('lets no missing number through', () => {
    expect(JSON.stringify(figure)).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('cites the source', () => {
    expect(figure.sources).toHaveLength(1);
  });
});

describe('the shares of the groups', () => {
  const figure: Figure = exploreFigure(partsContext(practiceDataset), 'share');

  it('add up to all', () => {
    const shares = figure.table.rows.map((row) => row[1]?.value ?? 0);

    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
  });
});

describe.each(languages)('the published record in %s', (language) => {
  it.each<ChartKind>([...kinds])('says why it has no %s of bounds', (kind) => {
    const measure = publishedDataset.indicators.find(({ id }) => id === 'main-business-income');
    const context = partsContext(publishedDataset, {
      kind,
      language,
      measure: measure?.id ?? income,
    });
    const { drawing, title } = exploreFigure(context, kind);

    // Ten bounds of one year: bars say so row by row, everything else has no total.
    expect(drawing.kind).toBe(kind === 'bars' ? 'groups' : 'empty');
    expect(title).not.toMatch(/NaN|undefined/);
  });
});
