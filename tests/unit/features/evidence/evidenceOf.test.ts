import { describe, expect, it } from 'vitest';
import type { MarkFact } from '../../../../src/charts/figure.ts';
import { observationId } from '../../../../src/domain/ids.ts';
import type { Evidence } from '../../../../src/features/evidence/evidenceOf.ts';
import { evidenceOf, placeName } from '../../../../src/features/evidence/evidenceOf.ts';
import { aCluster, anObservation, aProvince } from '../../../support/builders.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { aSmallDataset, readerOf } from '../../charts/readers.ts';

const value = anObservation({ id: observationId('keqiao.gross-output.2019'), value: 800 });
const rival = anObservation({
  id: observationId('keqiao.gross-output.2019.2'),
  value: 900,
  conflictGroup: 'keqiao',
});
const other = { ...rival, id: observationId('keqiao.gross-output.2019.3'), value: 950 };
const reader = readerOf(
  'en',
  aSmallDataset({
    clusters: [aCluster({ short: { zh: '柯桥', en: 'Keqiao' } })],
    provinces: [aProvince('33', 'Zhejiang')],
    observations: [value, rival, other],
  }),
);

const computed: MarkFact = {
  id: 'rest',
  label: 'Rest of the industry',
  value: '≈ 59%',
  lines: [
    { term: reader.locale.text.facts.method, detail: '100% less 41%', url: null },
    { term: reader.locale.text.facts.definition, detail: 'What is left.', url: null },
    { term: reader.locale.text.facts.year, detail: '2019', url: null },
  ],
  caution: 'Not published.',
  filter: null,
  observations: [value.id],
  formula: '100% − 41% ≈ 59%',
};

const known = (address: string, fact?: MarkFact): Evidence => {
  const evidence = evidenceOf(reader, address, fact);
  if (!evidence) throw new Error(`nothing at ${address}`);

  return evidence;
};

describe('the evidence of a published value', () => {
  it('has its measure, its value with unit, and its place', () => {
    const { label, value: written, lines } = known(value.id);

    expect([label, written, lines[0]?.detail]).toEqual([
      'Gross output',
      '80 billion yuan',
      'Keqiao',
    ]);
  });

  it('is cited from its source alone', () => {
    const { sources, isComputed } = known(value.id);

    expect([sources.map(({ id }) => id), isComputed]).toEqual([['a-source'], false]);
  });

  it('leads to the values that contradict it', () => {
    const { values, valuesAre } = known(rival.id);

    expect([values.map(({ id }) => id), valuesAre]).toEqual([[other.id], 'rivals']);
  });

  it('has the words of the page where the page shows it', () => {
    const tile = { ...computed, value: 'at least 9', caution: 'A lower bound.' };
    const { value: written, doubts } = known(value.id, tile);

    expect([written, doubts]).toEqual(['at least 9', ['A lower bound.']]);
  });
});

describe('the evidence of a computed value', () => {
  const evidence = known('share:rest', computed);

  it('has the method in words, then the formula', () => {
    expect(evidence.calculation).toEqual(['100% less 41%', '100% − 41% ≈ 59%']);
  });

  it('has its definition apart from its properties', () => {
    expect(evidence.definition).toBe('What is left.');
    expect(evidence.lines.map(({ detail }) => detail)).toEqual(['2019']);
  });

  it('leads to the values that it rests on', () => {
    expect(evidence.values).toEqual([
      { id: value.id, label: 'Keqiao, output, 2019', value: '80 billion yuan' },
    ]);
  });

  it('is cited from the dataset beside its sources', () => {
    expect([evidence.sources.map(({ id }) => id), evidence.isComputed]).toEqual([
      ['a-source'],
      true,
    ]);
  });

  it('lists a dozen values and says how many more there are', () => {
    const built = readerOf('en', builtIn().dataset);
    const observations = built.dataset.observations.slice(0, 20).map(({ id }) => id);
    const many = evidenceOf(built, 'a:finding', { ...computed, observations });

    expect([many?.values.length, many?.moreValues]).toEqual([12, 8]);
  });
});

describe('a value that neither the data nor the page know', () => {
  it('has no evidence', () => {
    expect(evidenceOf(reader, 'share:unheard-of', undefined)).toBeUndefined();
  });
});

describe('the place of a value', () => {
  const built = readerOf('zh', builtIn().dataset);

  it('has a name for every observation of the built-in data', () => {
    const nameless = built.dataset.observations.filter((row) => placeName(built, row) === row.area);

    expect(nameless).toEqual([]);
  });
});
