import { describe, expect, it } from 'vitest';
import { type ComparedCell, type Grounds, verdictOn } from '../../../src/domain/comparability.ts';
import { clusterId, sourceId } from '../../../src/domain/ids.ts';
import { latestValue } from '../../../src/domain/latestValue.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import type { Reliability } from '../../../src/domain/source.ts';
import { aCluster, anObservation } from '../../support/builders.ts';

type Wish = Parameters<typeof anObservation>[0];

const kinds: Readonly<Record<string, Reliability>> = { 'a-source': 'official', copy: 'reprint' };
const grounds: Grounds = {
  scope: 'whole',
  aggregation: 'sum',
  kindOf: ({ source }) => kinds[source],
  tree: placeTree([
    aCluster({ id: 'wujiang' }),
    aCluster({ id: 'shengze', parent: 'wujiang' }),
    aCluster({ id: 'keqiao' }),
  ]),
};
const cell = (...wishes: readonly Wish[]) => latestValue(wishes.map(anObservation));
const missing: ComparedCell = { kind: 'missing', reason: 'not-published' };
const keqiao = cell({ area: 'keqiao' });
const wujiang = (wish: Wish = {}) => cell({ area: 'wujiang', ...wish });
const hindrances = (cells: readonly ComparedCell[], wish: Partial<Grounds> = {}) => {
  const verdict = verdictOn(cells, { ...grounds, ...wish });

  return verdict.kind === 'hindered' ? verdict.hindrances : [];
};

describe('values that may be compared', () => {
  it('agree in year, scope and kind of source', () => {
    expect(verdictOn([keqiao, wujiang()], grounds)).toEqual({
      kind: 'comparable',
      values: 2,
      missing: 0,
      isYearInferred: false,
    });
  });

  it('leave places without a value counted', () => {
    expect(verdictOn([keqiao, wujiang(), missing, { kind: 'other-year' }], grounds)).toMatchObject({
      kind: 'comparable',
      values: 2,
      missing: 2,
    });
  });

  it('may be bounds, and of an inferred year', () => {
    expect(
      verdictOn([keqiao, wujiang({ qualifier: '>', timeBasis: 'inferred' })], grounds),
    ).toMatchObject({ kind: 'comparable', isYearInferred: true });
  });

  it('may be of the same months of a year', () => {
    const part = { period: '2010-01/2010-08' };
    const cells = [cell({ area: 'keqiao', ...part }), wujiang(part)];

    expect(verdictOn(cells, grounds).kind).toBe('comparable');
  });

  it('may all be calculated', () => {
    expect(
      verdictOn([cell({ area: 'keqiao', status: 'I' }), wujiang({ status: 'I' })], grounds).kind,
    ).toBe('comparable');
  });
});

describe('values that may not be compared', () => {
  it.each([
    ['no place has one', [missing, missing], { kind: 'one-place' }],
    ['one place alone has one', [keqiao, missing], { kind: 'one-place' }],
    [
      'the years differ',
      [keqiao, wujiang({ period: '2013' })],
      { kind: 'periods', first: 2013, last: 2019, undated: 0 },
    ],
    [
      'one is undated',
      [keqiao, wujiang({ period: '' })],
      { kind: 'periods', first: 2019, last: 2019, undated: 1 },
    ],
    ['all are undated', [cell({ period: '' }), wujiang({ period: '' })], { kind: 'undated' }],
    [
      'one is of a part of a year',
      [keqiao, wujiang({ period: '2019-01/2019-06' })],
      { kind: 'part-year' },
    ],
    [
      'the kinds of source differ',
      [keqiao, wujiang({ source: sourceId('copy') })],
      { kind: 'source-kinds', kinds: ['official', 'reprint'] },
    ],
    [
      'a source is not known',
      [keqiao, wujiang({ source: sourceId('lost') })],
      { kind: 'source-unknown' },
    ],
    ['one is a forecast', [keqiao, wujiang({ status: 'F' })], { kind: 'status' }],
    [
      'the sources of a place differ',
      [
        keqiao,
        cell(
          { area: 'wujiang', conflictGroup: 'c', value: 1100 },
          { area: 'wujiang', conflictGroup: 'c', value: 1140 },
        ),
      ],
      { kind: 'contested' },
    ],
    [
      'a place lies inside another and the measure adds up',
      [wujiang(), cell({ area: 'shengze' })],
      { kind: 'overlap', inner: clusterId('shengze'), outer: clusterId('wujiang') },
    ],
  ] as const)('are named where %s', (_, cells, expected) => {
    expect(hindrances(cells)).toEqual([expected]);
  });

  it('of a part or of a wider area are named by their scope', () => {
    expect(hindrances([keqiao, wujiang()], { scope: 'part' })).toEqual([
      { kind: 'scope', scope: 'part' },
    ]);
    expect(hindrances([keqiao, wujiang()], { scope: 'wider' })).toEqual([
      { kind: 'scope', scope: 'wider' },
    ]);
  });

  it('have every reason named', () => {
    const other = wujiang({ period: '2013', source: sourceId('copy'), status: 'E' });

    expect(hindrances([keqiao, other]).map(({ kind }) => kind)).toEqual([
      'periods',
      'source-kinds',
      'status',
    ]);
  });
});

describe('a place inside another', () => {
  it('may be compared with it in a measure that does not add up', () => {
    const cells = [wujiang(), cell({ area: 'shengze' })];

    expect(verdictOn(cells, { ...grounds, aggregation: 'none' }).kind).toBe('comparable');
  });
});

describe('trade', () => {
  it('may be compared with trade', () => {
    expect(verdictOn([keqiao, wujiang()], { ...grounds, scope: 'market' }).kind).toBe('comparable');
  });
});
