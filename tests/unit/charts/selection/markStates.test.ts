import { describe, expect, it } from 'vitest';
import type { MarkFact } from '../../../../src/charts/figure.ts';
import { markStates, plainState } from '../../../../src/charts/selection/markStates.ts';
import { clusterId } from '../../../../src/domain/ids.ts';

const mark = (id: string, clusters?: readonly string[]): MarkFact => ({
  id,
  label: id,
  value: '',
  lines: [],
  caution: '',
  filter: null,
  ...(clusters ? { clusters: clusters.map(clusterId) } : {}),
});

const marks = [mark('a', ['keqiao']), mark('b', ['shengze', 'puning']), mark('c', []), mark('d')];
const set = (...ids: string[]) => new Set(ids.map(clusterId));

describe('the marks of a figure', () => {
  it('are all plain where nothing is singled out', () => {
    expect(markStates(marks, { selected: set(), lit: set() }).size).toBe(0);
  });

  it('are selected or dimmed with a selection', () => {
    const states = markStates(marks, { selected: set('puning'), lit: set() });

    expect(states.get('a')?.choice).toBe('dimmed');
    expect(states.get('b')?.choice).toBe('selected');
  });

  it('stay as they are where they stand for no cluster', () => {
    const states = markStates(marks, { selected: set('puning'), lit: set('keqiao') });

    expect(states.has('c')).toBe(false);
    expect(states.has('d')).toBe(false);
  });

  it('are lit without being selected where the pointer is on a cluster', () => {
    const states = markStates(marks, { selected: set(), lit: set('shengze') });

    expect(states.get('a') ?? plainState).toEqual({ choice: 'none', isLit: false });
    expect(states.get('b')).toEqual({ choice: 'none', isLit: true });
  });
});
