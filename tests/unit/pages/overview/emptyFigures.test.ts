import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import type { ResourceName } from '../../../../src/data/package/resourceName.ts';
import { contextOf } from './contexts.ts';
import { drawnIds } from './drawnIds.ts';
import { figureMakers } from './figureMakers.ts';
import { datasetWithout } from './missingTables.ts';

type FigureId = keyof typeof figureMakers;

const without = (id: FigureId, table: ResourceName): Figure =>
  figureMakers[id](contextOf('en', {}, { dataset: datasetWithout(table) }));

describe('a figure that the filters leave empty', () => {
  it.each([
    ['province-ranking', 'No cluster matches.', '没有符合条件的集群。'],
    ['segments', 'No cluster matches.', '没有符合条件的集群。'],
    [
      'over-100bn',
      'None of the nine clusters named above 100 billion yuan is in this selection.',
      '点名过千亿元的 9 个集群，没有一个在所选范围内。',
    ],
  ] as const)('says so: %s', (id, en, zh) => {
    const nothing = { query: 'no such place' };

    expect(figureMakers[id](contextOf('en', nothing)).drawing).toEqual({
      kind: 'empty',
      cause: 'filters',
      reason: en,
    });
    expect(figureMakers[id](contextOf('zh', nothing)).title).toBe(zh);
  });

  it('keeps its tiles where it is the map', () => {
    const { drawing } = figureMakers['province-map'](contextOf('en', { query: 'no such place' }));

    expect(drawing.kind).toBe('tile-map');
  });
});

describe('a figure whose data did not arrive', () => {
  it.each([
    ['share', 'observations', 'The ministry’s three shares did not arrive.'],
    ['over-100bn', 'observations', 'The clusters above 100 billion yuan did not arrive.'],
    ['over-100bn', 'clusters', 'The clusters above 100 billion yuan did not arrive.'],
    ['pilot-regions', 'observations', 'The pilot regions of the federation did not arrive.'],
    ['national', 'observations', 'The national figures did not arrive.'],
    ['province-map', 'provinces', 'The table of provinces did not arrive.'],
  ] as const)('says so: %s without %s', (id, table, reason) => {
    expect(without(id, table).drawing).toEqual({ kind: 'empty', cause: 'data', reason });
  });

  it.each([
    ['province-ranking', 'clusters'],
    ['segments', 'clusters'],
    ['province-ranking', 'provinces'],
    ['segments', 'segments'],
  ] as const)('does not blame the filters: %s without %s', (id, table) => {
    expect(without(id, table).drawing).toMatchObject({ kind: 'empty', cause: 'data' });
  });

  it('takes no missing rows for gaps of the search on the map', () => {
    expect(without('province-map', 'clusters').drawing).toMatchObject({
      kind: 'empty',
      cause: 'data',
    });
  });

  it.each(['units', 'indicators', 'sources'] as const)(
    'still draws every mark that it has facts of, without %s',
    (table) => {
      for (const id of Object.keys(figureMakers) as FigureId[]) {
        const figure = without(id, table);

        expect([id, drawnIds(figure.drawing).toSorted()]).toEqual([
          id,
          figure.marks.map((mark) => mark.id).toSorted(),
        ]);
      }
    },
  );

  it.each(['pilot-regions', 'national', 'over-100bn'] as const)(
    'is not drawn as numbers of nothing: %s without units',
    (id) => {
      expect(without(id, 'units').drawing).toMatchObject({ kind: 'empty', cause: 'data' });
    },
  );

  it('says at every mark that the sources are not known', () => {
    const figure = without('share', 'sources');
    const sources = figure.marks.map(
      ({ lines }) => lines.find(({ term }) => term === 'Source')?.detail,
    );

    expect(new Set(sources)).toEqual(new Set(['the table of sources did not arrive']));
    expect(figure.sources).toEqual([]);
  });
});
