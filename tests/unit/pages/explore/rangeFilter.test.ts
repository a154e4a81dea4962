import { describe, expect, it } from 'vitest';
import { clusterId, indicatorId } from '../../../../src/domain/ids.ts';
import {
  inLink,
  limitOf,
  mostInLink,
  rangeAxes,
  rangeOutcome,
} from '../../../../src/pages/explore/rangeFilter.ts';
import { practice } from '../../../support/practicePackage.ts';
import { aContext } from './contexts.ts';

const { dataset } = await practice();
const context = aContext(dataset, {
  measure: indicatorId('main-business-income-ads'),
  x: indicatorId('enterprises-ads'),
  year: 2019,
});
const open = { from: null, to: null };

describe('a range of values', () => {
  const axes = rangeAxes(context, 'distribution');

  it('holds the clusters between its limits, in the unit of the axis', () => {
    const outcome = rangeOutcome(axes, { x: open, y: { from: 100, to: null } });

    // The package is calibrated to nine clusters above 1,000 亿元, which is 100 billion yuan.
    expect(outcome.kind === 'found' ? outcome.clusters : outcome.kind).toHaveLength(9);
  });

  it.each([
    ['empty', open],
    ['reversed', { from: 5, to: 4 }],
    ['none', { from: 1e9, to: null }],
    ['too-many', { from: 0, to: null }],
  ] as const)('is %s rather than found where that is so', (kind, range) => {
    expect(rangeOutcome(axes, { x: open, y: range }).kind).toBe(kind);
  });

  it('of two axes holds what lies in both', () => {
    const both = rangeAxes(context, 'scatter');
    const count = (x: typeof open | { from: number; to: null }) => {
      const outcome = rangeOutcome(both, { x, y: { from: 20, to: null } });

      return outcome.kind === 'found' ? outcome.clusters.length : 0;
    };

    expect(both.map(({ name }) => name)).toEqual(['x', 'y']);
    expect(count({ from: 400, to: null })).toBeGreaterThan(0);
    expect(count({ from: 400, to: null })).toBeLessThan(count(open));
  });

  it('is offered for no kind without axes of values', () => {
    expect(rangeAxes(context, 'ranking')).toEqual([]);
  });
});

describe('what a link can name', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => clusterId(`c-${at}`));

  it.each([
    [0, 'none'],
    [1, 'found'],
    [mostInLink, 'found'],
    [mostInLink + 1, 'too-many'],
  ])('of %i clusters is %s', (count, kind) => {
    expect(inLink(ids(count)).kind).toBe(kind);
  });
});

describe('a typed limit', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12.5', 12.5],
    ['-3', -3],
    ['1e', null],
  ])('%j is %s', (typed, limit) => {
    expect(limitOf(typed)).toBe(limit);
  });
});
