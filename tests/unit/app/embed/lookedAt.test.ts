import { describe, expect, it } from 'vitest';
import { lookedAt } from '../../../../src/app/embed/lookedAt.ts';
import type { MarkFact } from '../../../../src/charts/figure.ts';
import { aPinned } from '../../features/deck/decks.ts';

const aMark = (id: string, filter: MarkFact['filter']): MarkFact => ({
  id,
  label: id,
  value: '1',
  lines: [],
  caution: '',
  filter,
});

describe('a figure to be looked at alone', () => {
  const figure = {
    ...aPinned('share').figure.en,
    marks: [aMark('js', { facet: 'province', value: '32' }), aMark('rest', null)],
  };
  const alone = lookedAt(figure);

  it('has marks that stand for no filter', () => {
    expect(alone.marks.map(({ filter }) => filter)).toEqual([null, null]);
  });

  it('is the same figure otherwise', () => {
    expect(alone).toEqual({ ...figure, marks: [aMark('js', null), aMark('rest', null)] });
  });
});
