import { describe, expect, it } from 'vitest';
import { figureFileName } from '../../../src/charts/export/download.ts';
import { vintageOf } from '../../../src/charts/vintage.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { aCluster, aDataset } from '../../support/builders.ts';

const locale = await loadLocale('en');
const clusters = [aCluster({ id: 'a' }), aCluster({ id: 'b' })];
const published = vintageOf({ locale, dataset: aDataset({ clusters }) });
const practice = vintageOf({ locale, dataset: aDataset({ clusters }, { isFictional: true }) });

describe('the vintage of a figure', () => {
  it('names dataset and version', () => {
    expect(published.vintage).toBe('Test, dataset 2026.11');
  });

  it('has no mark where the data are published', () => {
    expect(published.practice).toBeNull();
  });

  it('has the mark of practice data, with the number of fictional clusters', () => {
    expect(practice.practice?.line).toBe(
      'Practice data: 2 fictional clusters, no real place; every value is imputed (I).',
    );
  });

  it('counts no clusters where their table did not arrive', () => {
    const { practice: mark } = vintageOf({ locale, dataset: aDataset({}, { isFictional: true }) });

    expect(mark?.note).toBe('Fictional clusters, no real place; every value is imputed (I).');
  });

  it.each([
    ['published data', published.version, 'share_2026.11_zh'],
    ['practice data', practice.version, 'share_practice_2026.11_zh'],
  ])('names the files of %s', (_, version, name) => {
    expect(figureFileName('share', version, 'zh')).toBe(name);
  });
});
