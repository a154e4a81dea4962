import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../../src/features/evidence/citationsOf.ts';
import { aSource } from '../../../support/builders.ts';
import { readerOf } from '../../charts/readers.ts';

const { locale, dataset } = readerOf('en');
const seen = { on: '2026-11-24', link: 'https://example.org/?fact=a:b' };
const sources = [aSource({ id: 'one' }), aSource({ id: 'two' })];

const cited = (evidence: Parameters<typeof citationsOf>[3]) =>
  citationsOf('apa7', locale, dataset, evidence, seen);

describe('the citations of a value', () => {
  it('are its sources, where it is published', () => {
    expect(cited({ sources, isComputed: false })).toHaveLength(2);
  });

  it('end with the dataset, where it was worked out here', () => {
    const lines = cited({ sources, isComputed: true });

    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toContain('[Data set]');
  });

  it('are the dataset alone, where the source did not arrive', () => {
    expect(cited({ sources: [], isComputed: false })).toEqual([
      expect.stringContaining('[Data set]'),
    ]);
  });
});
