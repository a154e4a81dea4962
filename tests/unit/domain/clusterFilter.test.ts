import { describe, expect, it } from 'vitest';
import {
  facets,
  isNarrowed,
  noChoice,
  noFilter,
  toggled,
} from '../../../src/domain/clusterFilter.ts';

describe('a filter', () => {
  it('narrows nothing when nothing is chosen', () => {
    expect(isNarrowed(noFilter)).toBe(false);
  });

  it('narrows by words', () => {
    expect(isNarrowed({ ...noFilter, query: '盛泽' })).toBe(true);
  });

  it('narrows by named clusters', () => {
    expect(isNarrowed({ ...noFilter, only: ['keqiao'] })).toBe(true);
  });

  it.each(facets)('narrows by %s', (facet) => {
    expect(isNarrowed({ ...noFilter, chosen: { ...noChoice, [facet]: ['x'] } })).toBe(true);
  });
});

describe('a toggled value', () => {
  it('is added at the end where it was not chosen', () => {
    expect(toggled(['32'], '33')).toEqual(['32', '33']);
  });

  it('is taken out where it was chosen', () => {
    expect(toggled(['32', '33', '35'], '33')).toEqual(['32', '35']);
  });
});
