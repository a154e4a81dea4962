import { describe, expect, it } from 'vitest';
import type { LoadedDataset } from '../../../../src/data/package/loadedDataset.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { datasetTiles, tableFile } from '../../../../src/pages/datasets/tileFacts.ts';
import { aCluster, aDataset, anObservation } from '../../../support/builders.ts';
import { builtIn, builtInOutcomes } from '../../../support/builtInPackage.ts';

const en = await loadLocale('en');
const practice = aDataset(
  { clusters: [aCluster()], observations: [anObservation({ status: 'I' })] },
  { isFictional: true },
);
const loadedPractice: LoadedDataset = { ...builtIn(), dataset: practice };

const written = (loaded: LoadedDataset) =>
  datasetTiles(loaded, en).map(({ label, number, note }) => `${label}: ${number}. ${note}`);

describe('the numbers at the head of the page', () => {
  it('are those of the published data', () => {
    expect(written(builtIn())).toEqual([
      'Named clusters: 153. 84 of them by federation or ministry evidence',
      'Published values: 324. on 71 clusters; 82 have none',
      'Sources: 174. 51 may be linked, the rest are cited',
      'Version: 2026.11. CC BY 4.0; nothing is interpolated or imputed',
    ]);
  });

  it('never call practice data published', () => {
    expect(written(loadedPractice).join(' ')).not.toMatch(/published|evidence/i);
  });

  it('have words, not zero, for a table that did not arrive', () => {
    const error = { kind: 'refused', url: 'clusters.csv', status: 503 } as const;
    const loaded = builtIn({ ...builtInOutcomes(), clusters: { kind: 'failed', error } });
    const [clusters] = datasetTiles(loaded, en);

    expect(clusters).toMatchObject({ number: '–', note: 'did not arrive' });
  });
});

describe('the file of a table', () => {
  it('is kept under a name with its version', () => {
    const file = tableFile(aDataset(), 'observations', 'http://a/data/observations.csv?v=12');

    expect(file).toMatchObject({
      shownName: 'observations.csv',
      savedName: 'observations_2026.11.csv',
    });
  });

  it('carries the mark of practice data in its name', () => {
    expect(tableFile(practice, 'observations', 'o.csv').savedName).toBe(
      'observations_practice_2026.11.csv',
    );
  });
});
