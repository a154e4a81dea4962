import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortColumns } from '../../../../src/domain/sortColumn.ts';
import {
  columnsOf,
  columnTokens,
  sortOf,
  sortTokens,
  usualColumns,
} from '../../../../src/pages/clusters/tableState.ts';
import { tableColumns } from '../../../../src/state/viewState.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';

const languages = ['zh', 'en'] as const;

describe('the order of the table', () => {
  it('is by the largest value where a link asks for none', () => {
    expect(sortOf({ sort: [] })).toEqual([{ column: 'value', descending: true }]);
  });

  it('has the keys of the link, first key first', () => {
    expect(sortOf(parseView('?sort=province,-value'))).toEqual([
      { column: 'province', descending: false },
      { column: 'value', descending: true },
    ]);
  });

  it('leaves out what only notices are sorted by', () => {
    expect(sortOf(parseView('?sort=-views,name'))).toEqual([{ column: 'name', descending: false }]);
    expect(sortOf(parseView('?sort=-views'))).toEqual([{ column: 'value', descending: true }]);
  });

  it('is left out of the link where it is the usual one', () => {
    expect(sortTokens([{ id: 'value', desc: true }])).toEqual([]);
    expect(sortTokens([{ id: 'value', desc: false }])).toEqual(['value']);
  });

  it('leaves out a column by which nothing is sorted', () => {
    expect(sortTokens([{ id: 'flags', desc: true }])).toEqual([]);
  });

  it('comes back from a link as it was, whatever its keys', () => {
    const keys = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...sortColumns), desc: fc.boolean() }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
    );

    fc.assert(
      fc.property(keys, (chosen) => {
        expect(sortOf({ sort: sortTokens(chosen) })).toEqual(
          chosen.map(({ id, desc }) => ({ column: id, descending: desc })),
        );
      }),
    );
  });
});

describe('the columns of the table', () => {
  it('are those usual in the language where a link chooses none', () => {
    expect(columnsOf({ cols: [] }, 'zh')).toEqual(usualColumns.zh);
    expect(columnsOf({ cols: [] }, 'en')).toEqual(usualColumns.en);
  });

  it('leave out the level in English, whose names are longer', () => {
    expect(usualColumns.zh).toContain('level');
    expect(usualColumns.en).not.toContain('level');
  });

  it('always show the value with its year and its source', () => {
    for (const language of languages) {
      expect(usualColumns[language]).toEqual(expect.arrayContaining(['value', 'year', 'source']));
    }
  });

  it('keep the order of the table, whatever the order of the link', () => {
    expect(columnsOf(parseView('?cols=source,province'), 'en')).toEqual(['province', 'source']);
  });

  it('are left out of the link where they are the usual ones', () => {
    for (const language of languages) {
      expect(columnTokens(usualColumns[language].toReversed(), language)).toEqual([]);
    }
  });

  it('come back from a link as they were, whatever was chosen', () => {
    const choices = fc.subarray([...tableColumns], { minLength: 1 });

    fc.assert(
      fc.property(choices, fc.constantFrom(...languages), (chosen, language) => {
        const shown = columnsOf({ cols: columnTokens(chosen, language) }, language);

        expect(shown.toSorted()).toEqual(chosen.toSorted());
      }),
    );
  });
});
