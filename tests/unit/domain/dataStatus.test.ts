import { describe, expect, it } from 'vitest';
import { type DataStatus, isDoubtful, statusesOf } from '../../../src/domain/dataStatus.ts';
import { isBound, isEstimated } from '../../../src/domain/observation.ts';
import { anObservation } from '../../support/builders.ts';

type Wish = Parameters<typeof anObservation>[0];

const statusesOfValue = (wish: Wish) =>
  statusesOf({ kind: 'value', observation: anObservation(wish) });

describe('the status of a value', () => {
  it.each<readonly [string, Wish, readonly DataStatus[]]>([
    ['exact as published', {}, ['exact']],
    ['about', { qualifier: '~' }, ['about']],
    ['a lower bound', { qualifier: '>' }, ['bound']],
    ['an upper bound', { qualifier: '<' }, ['bound']],
    ['calculated', { status: 'E' }, ['estimated']],
    ['a forecast', { status: 'F' }, ['estimated']],
    ['imputed', { status: 'I' }, ['estimated']],
    ['provisional', { status: 'P' }, ['estimated']],
    ['undated', { period: '' }, ['exact', 'undated']],
    ['of low confidence', { confidence: 'low' }, ['exact', 'doubtful']],
    ['unreliable by its source', { status: 'U' }, ['exact', 'doubtful']],
    ['about and doubtful at once', { qualifier: '~', confidence: 'low' }, ['about', 'doubtful']],
  ])('says that it is %s', (_, wish, statuses) => {
    expect(statusesOfValue(wish)).toEqual(statuses);
  });

  it('says that it is contested where the sources differ', () => {
    const observations = [anObservation(), anObservation()];

    expect(statusesOf({ kind: 'contested', observations })).toContain('contested');
  });

  it('is exact only where every contradicting value is', () => {
    const observations = [anObservation(), anObservation({ qualifier: '~' })];

    expect(statusesOf({ kind: 'contested', observations })).toEqual(['about', 'contested']);
  });

  it('says that it covers a part of a year', () => {
    const observation = anObservation({ period: '2023-01/2023-10' });

    expect(statusesOf({ kind: 'part-year', observation })).toEqual(['exact', 'part-year']);
  });

  it('is missing and nothing else where nothing is published', () => {
    expect(statusesOf({ kind: 'missing', reason: 'not-published' })).toEqual(['missing']);
  });
});

describe('a doubtful value', () => {
  it('is not one of medium confidence', () => {
    expect(isDoubtful({ confidence: 'medium', status: 'A' })).toBe(false);
  });
});

describe('a bound', () => {
  it.each([
    ['=', false],
    ['~', false],
    ['>', true],
    ['<', true],
  ] as const)('has the qualifier %s: %s', (qualifier, isOne) => {
    expect(isBound({ qualifier })).toBe(isOne);
  });
});

describe('an estimate', () => {
  it.each(['E', 'F', 'I', 'P'] as const)('has the status %s', (status) => {
    expect(isEstimated({ status })).toBe(true);
  });

  it.each(['A', 'B', 'U'] as const)('has not the status %s', (status) => {
    expect(isEstimated({ status })).toBe(false);
  });
});
