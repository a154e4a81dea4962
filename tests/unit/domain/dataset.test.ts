import { describe, expect, it } from 'vitest';
import { fileVersion, observationsOf } from '../../../src/domain/dataset.ts';
import {
  areaId,
  clusterId,
  indicatorId,
  noticeId,
  provinceCode,
  segmentId,
  sourceId,
  topicId,
  unitId,
} from '../../../src/domain/ids.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aNotice,
  aProvince,
  aSource,
  aUnit,
} from '../../support/builders.ts';

describe('a dataset', () => {
  it('finds every kind of row by its key', () => {
    const name = { zh: '', en: '' };
    const cluster = aCluster({ id: 'keqiao' });
    const province = aProvince('33', 'Zhejiang');
    const segment = { id: segmentId('silk'), name, order: 1, definition: name };
    const indicator = anIndicator({ id: 'exports' });
    const unit = aUnit('usd-100m');
    const notice = aNotice({ id: 'symposium' });
    const topic = { id: topicId('safety'), name };
    const source = aSource({ id: 'miit' });
    const dataset = aDataset({
      clusters: [cluster],
      provinces: [province],
      segments: [segment],
      indicators: [indicator],
      units: [unit],
      notices: [notice],
      topics: [topic],
      sources: [source],
    });

    expect([
      dataset.clusterById.get(clusterId('keqiao')),
      dataset.provinceByCode.get(provinceCode('33')),
      dataset.segmentById.get(segmentId('silk')),
      dataset.indicatorById.get(indicatorId('exports')),
      dataset.unitById.get(unitId('usd-100m')),
      dataset.noticeById.get(noticeId('symposium')),
      dataset.topicById.get(topicId('safety')),
      dataset.sourceById.get(sourceId('miit')),
    ]).toEqual([cluster, province, segment, indicator, unit, notice, topic, source]);
  });
});

describe('the observations of an area', () => {
  const output = anObservation({ area: 'keqiao', indicator: 'gross-output', period: '2013' });
  const later = anObservation({ area: 'keqiao', indicator: 'gross-output', period: '2019' });
  const dataset = aDataset({
    observations: [
      later,
      anObservation({ area: 'keqiao', indicator: 'enterprises' }),
      anObservation({ area: 'shengze', indicator: 'gross-output' }),
      output,
    ],
  });

  it('are those of one measure, in the order of the package', () => {
    expect(observationsOf(dataset, areaId('keqiao'), indicatorId('gross-output'))).toEqual([
      later,
      output,
    ]);
  });

  it('are none for an area without a value', () => {
    expect(observationsOf(dataset, areaId('nowhere'), indicatorId('gross-output'))).toEqual([]);
  });
});

describe('the version in a file name', () => {
  it.each([
    [{ version: '2026.11', isFictional: false }, '2026.11'],
    [{ version: '2026.11', isFictional: true }, 'practice_2026.11'],
    [{ version: '', isFictional: true }, 'practice'],
    [{ version: '', isFictional: false }, ''],
  ])('of %o is “%s”', (identity, name) => {
    expect(fileVersion(identity)).toBe(name);
  });
});
