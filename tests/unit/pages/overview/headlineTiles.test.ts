import { describe, expect, it } from 'vitest';
import type { Tile } from '../../../../src/features/tiles/tile.ts';
import { headlineTiles } from '../../../../src/pages/overview/headlineTiles.ts';
import type { OverviewContext } from '../../../../src/pages/overview/overviewContext.ts';
import { withChanged, withoutObservations } from './amendedData.ts';
import { contextOf } from './contexts.ts';
import { datasetWithout } from './missingTables.ts';

const english = headlineTiles(contextOf('en'));
const chinese = headlineTiles(contextOf('zh'));

const tileOf = (tiles: readonly Tile[], id: string) => tiles.find((tile) => tile.id === id);
const shown = (tile: Tile | undefined) => `${tile?.sign ?? ''}${tile?.number ?? ''}`;
const detailOf = (tile: Tile | undefined, term: string) =>
  tile?.evidence.lines.find((line) => line.term === term)?.detail;
const idsIn = (context: OverviewContext) => headlineTiles(context).map(({ id }) => id);

describe('the headline tiles', () => {
  it('are six, in the order of the page', () => {
    expect(english.map(({ id }) => id)).toEqual([
      'clusters',
      'documented',
      'enterprises',
      'income',
      'profit',
      'giants',
    ]);
  });

  it('show the numbers of the ministry and of this dataset with their signs', () => {
    expect(english.map(shown)).toEqual(['216', '153', '≈41%', '≈43%', '≈45%', '≥9']);
    expect(chinese.map(shown)).toEqual(english.map(shown));
  });

  it('each open an evidence with definition, year and source', () => {
    for (const tile of english) {
      expect([tile.id, detailOf(tile, 'Definition')]).not.toEqual([tile.id, undefined]);
      expect([tile.id, detailOf(tile, 'Year')]).not.toEqual([tile.id, undefined]);
      expect([tile.id, detailOf(tile, 'Source')]).not.toEqual([tile.id, undefined]);
    }
  });

  it('each warn of what not to do with their number', () => {
    expect([...english, ...chinese].filter((tile) => tile.evidence.caution === '')).toEqual([]);
  });

  it('each name their source on the button', () => {
    expect(english.map(({ evidenceName }) => evidenceName)).toEqual([
      'Ministry symposium · reprint',
      '174 sources',
      'Ministry symposium · reprint',
      'Ministry symposium · reprint',
      'Ministry symposium · reprint',
      'Ministry symposium · reprint',
    ]);
  });
});

describe('the 216 of the ministry and the 153 named here', () => {
  it('stand beside one another and say why they differ', () => {
    for (const id of ['clusters', 'documented']) {
      expect(tileOf(english, id)?.evidence.caution).toContain('the two are not subtracted');
      expect(tileOf(chinese, id)?.evidence.caution).toContain('不能相减');
    }
  });

  it('are never made a part of one another', () => {
    const everything = JSON.stringify([english]);

    expect(everything).not.toMatch(/153 of (the )?216|216 of which 153/);
    expect(everything).toContain('the 153 are not a part of the 216');
  });

  it('rest on 84 rows of official evidence and 69 others', () => {
    const documented = tileOf(english, 'documented');

    expect(documented?.parts).toEqual({ strong: 84, weak: 69 });
    expect(documented?.note).toBe(
      '84 on evidence of the federation or the ministry, 69 from other lists or descriptions',
    );
    expect(tileOf(chinese, 'documented')?.note).toContain('84 个有联合会或工信部依据');
  });

  it('carry their year: the statement’s for one, the dataset’s for the other', () => {
    expect(detailOf(tileOf(english, 'clusters'), 'Year')).toBe('≈ 2019, inferred from the source');
    expect(detailOf(tileOf(english, 'documented'), 'Year')).toBe('dataset 2026.11');
  });

  it('stay as they are under a filter, which says how many pass it', () => {
    const tiles = headlineTiles(contextOf('en', { province: ['33'] }));

    expect(tiles.map(shown)).toEqual(english.map(shown));
    expect(tileOf(tiles, 'documented')?.note).toBe('29 of them pass the filter');
  });
});

describe('the three shares', () => {
  it.each(['enterprises', 'income', 'profit'])('say what about means: %s', (id) => {
    expect(tileOf(english, id)?.evidence.caution).toContain('“About” is kept as published');
    expect(tileOf(chinese, id)?.evidence.caution).toContain('“约”按原文保留');
  });

  it('say nothing of about where the source says over', () => {
    const dataset = withChanged('cn-clusters.share-profit-ads.2019', { qualifier: '>' });
    const profit = tileOf(headlineTiles(contextOf('en', {}, { dataset })), 'profit');

    expect(shown(profit)).toBe('>45%');
    expect(profit?.note).toBe('');
    expect(profit?.evidence.caution).not.toContain('“About”');
  });

  it('carry the note of the source as well', () => {
    expect(tileOf(english, 'income')?.evidence.caution).toContain(
      'must not be multiplied with the income of a given year',
    );
  });
});

describe('the clusters above 100 billion yuan', () => {
  it('are at least nine and never exactly nine', () => {
    const giants = tileOf(english, 'giants');

    expect(giants).toMatchObject({ sign: '≥', number: '9', unit: 'regions' });
    expect(giants?.evidence.value).toBe('at least nine');
    expect(giants?.note).toBe('Nine are named, “among others”: at least nine');
    expect(tileOf(chinese, 'giants')?.evidence.value).toBe('不少于 9 个');
  });

  it('say what at least means', () => {
    expect(tileOf(english, 'giants')?.evidence.caution).toContain('is a lower bound');
  });
});

describe('a tile whose number did not arrive', () => {
  it('is left out rather than shown as nothing', () => {
    const idsWithout = (...ids: readonly string[]) =>
      idsIn(contextOf('en', {}, { dataset: withoutObservations(...ids) }));

    expect(idsWithout('cn-clusters.clusters-count.2019')).not.toContain('clusters');
    expect(idsWithout('cn-clusters.clusters-over-100bn-income.2019')).not.toContain('giants');
    expect(idsWithout('cn-clusters.share-profit-ads.2019')).toEqual([
      'clusters',
      'documented',
      'giants',
    ]);
  });

  it('leaves the documented clusters alone where the observations did not arrive', () => {
    expect(idsIn(contextOf('en', {}, { dataset: datasetWithout('observations') }))).toEqual([
      'documented',
    ]);
  });

  it('is not the documented clusters counted as none', () => {
    expect(idsIn(contextOf('en', {}, { dataset: datasetWithout('clusters') }))).not.toContain(
      'documented',
    );
  });

  it('does not make the ministry’s count explain itself by clusters that did not arrive', () => {
    const tiles = headlineTiles(contextOf('en', {}, { dataset: datasetWithout('clusters') }));

    expect(tileOf(tiles, 'clusters')?.evidence.caution).not.toMatch(/\b0 named clusters/);
  });

  it('says that the sources did not arrive where they did not', () => {
    const tiles = headlineTiles(contextOf('en', {}, { dataset: datasetWithout('sources') }));

    expect(tileOf(tiles, 'clusters')?.evidenceName).toBe('the table of sources did not arrive');
    expect(tileOf(tiles, 'documented')?.evidenceName).not.toBe('0 sources');
  });
});
