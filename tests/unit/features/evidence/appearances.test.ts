import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../../../src/features/evidence/appearances.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { readerOf } from '../../charts/readers.ts';

const { dataset } = builtIn();
const { locale } = readerOf('en', dataset);

const at = (id: string) => {
  const observation = dataset.observations.find((row) => row.id === id);
  if (!observation) throw new Error(`no observation ${id}`);

  return appearancesOf(dataset, locale, observation).map(({ name, destination }) => [
    name,
    destination.to,
  ]);
};

describe('where a value appears', () => {
  it('is the overview for a share of all clusters', () => {
    expect(at('cn-clusters.share-main-business-income-ads.2019')).toEqual([
      ['Overview, shares', '/'],
      ['Definition of the measure and dataset', '/data'],
    ]);
  });

  it('is the profile of a province', () => {
    expect(at('32.exports.2017')[0]).toEqual(['Profile of Jiangsu', '/provinces/$provinceCode']);
  });

  it('is the profile of a cluster, and the table and the charts of its measure', () => {
    const whole = dataset.observations.find(
      ({ area, scope }) => scope === 'whole' && dataset.clusters.some(({ id }) => id === area),
    );

    expect(at(whole?.id ?? '').map(([, to]) => to)).toEqual([
      '/clusters/$clusterId',
      '/clusters',
      '/explore',
      '/data',
    ]);
  });

  it('is neither table nor charts for a value of a part', () => {
    const part = dataset.observations.find(
      ({ area, scope }) => scope === 'part' && dataset.clusters.some(({ id }) => id === area),
    );

    expect(at(part?.id ?? '').map(([, to]) => to)).toEqual(['/clusters/$clusterId', '/data']);
  });

  it('is somewhere for every value of the package', () => {
    expect(
      dataset.observations.filter((row) => appearancesOf(dataset, locale, row).length === 0),
    ).toEqual([]);
  });
});
