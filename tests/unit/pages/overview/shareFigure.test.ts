import { describe, expect, it } from 'vitest';
import type { ShareDrawing } from '../../../../src/charts/share/shareDrawing.ts';
import type { Figure } from '../../../../src/charts/figure.ts';
import { shareFigure } from '../../../../src/pages/overview/figures/shareFigure.ts';
import { withChanged, withoutObservations } from './amendedData.ts';
import { contextOf } from './contexts.ts';

const english = shareFigure(contextOf('en'));
const chinese = shareFigure(contextOf('zh'));

const rowsOf = ({ drawing }: Figure): ShareDrawing['rows'] =>
  drawing.kind === 'share' ? drawing.rows : [];
const profit = 'cn-clusters.share-profit-ads.2019';
const enterprises = 'cn-clusters.share-enterprises-ads.2019';

const restFacts = english.marks.filter(({ id }) => id.endsWith('.rest'));

const linesOf = (figure: Figure, id: string) =>
  Object.fromEntries(
    figure.marks.find((mark) => mark.id === id)?.lines.map((line) => [line.term, line.detail]) ??
      [],
  );

describe('the share figure', () => {
  it('finds that 41% of the enterprises earn 45% of the profit, both about', () => {
    expect(english.title).toBe(
      'Clusters earn about 45% of the profit with about 41% of the enterprises',
    );
    expect(chinese.title).toBe('集群以约 41% 的企业，取得约 45% 的利润');
  });

  it('has the three measures in the order of enterprises, income and profit', () => {
    expect(rowsOf(english).map(({ label, part }) => [label, part.value])).toEqual([
      ['Enterprises above designated size', 41],
      ['Main business income', 43],
      ['Profit', 45],
    ]);
  });

  it('draws each share as about and its rest as calculated', () => {
    for (const { part, rest } of rowsOf(english)) {
      expect([part.certainty, rest.certainty]).toEqual(['about', 'calculated']);
    }
  });

  it('makes a whole of each share and its rest', () => {
    expect(rowsOf(english).map(({ part, rest }) => part.value + rest.value)).toEqual([
      100, 100, 100,
    ]);
  });

  it('writes the rest with about as well', () => {
    expect(rowsOf(english).map(({ rest }) => rest.text)).toEqual([
      'rest of the industry, about 59%',
      'about 57%',
      'about 55%',
    ]);
  });

  it('works out that clusters earn about 1.1 times their share of enterprises', () => {
    expect(english.notes[0]).toBe(
      '45% ÷ 41% ≈ 1.1: clusters earn about 1.1 times the profit that their number of enterprises would suggest (calculated, E).',
    );
    expect(chinese.notes[0]).toBe(
      '45% ÷ 41% ≈ 1.1：按企业数衡量，集群的利润约 1.1 倍于其企业占比（推算 E）。',
    );
  });

  it('works out no quotient of a lower bound', () => {
    const dataset = withChanged(profit, { qualifier: '>' });

    expect(shareFigure(contextOf('en', {}, { dataset })).notes).toHaveLength(1);
  });

  it('says over where the source says over', () => {
    const dataset = withChanged(profit, { qualifier: '>' });

    expect(shareFigure(contextOf('en', {}, { dataset })).title).toBe(
      'Clusters earn over 45% of the profit with about 41% of the enterprises',
    );
    expect(shareFigure(contextOf('zh', {}, { dataset })).title).toBe(
      '集群以约 41% 的企业，取得超过 45% 的利润',
    );
  });

  it('says that less than the rest is left beyond a lower bound', () => {
    const dataset = withChanged(profit, { qualifier: '>' });
    const rows = rowsOf(shareFigure(contextOf('en', {}, { dataset })));

    expect(rows[2]?.rest.text).toBe('less than 55%');
  });

  it('is left out as a whole where one share is missing', () => {
    const dataset = withoutObservations(profit);

    expect(shareFigure(contextOf('en', {}, { dataset })).drawing.kind).toBe('empty');
  });

  it('has one source, the ministry’s symposium', () => {
    expect(english.sources.map(({ text }) => text)).toEqual([
      expect.stringContaining('MIIT holds symposium'),
    ]);
  });
});

describe('the evidence of a share', () => {
  it('says about, the year with about, and the note of the source', () => {
    const fact = english.marks.find(({ id }) => id === enterprises);

    expect(fact?.value).toBe('≈ 41%');
    expect(fact?.caution).toBe('The page says about; the year of the data is not given.');
    expect(linesOf(english, enterprises)).toMatchObject({
      Year: '≈ 2019, inferred from the source',
      Status: 'about, high confidence',
    });
  });
});

describe('the evidence of a rest', () => {
  it('gives its method with the numbers put in', () => {
    expect(linesOf(english, `${enterprises}.rest`)).toMatchObject({ Method: '100% less ≈ 41%' });
  });

  it('has the value that is drawn', () => {
    expect(restFacts.map(({ value }) => value)).toEqual(['≈ 59%', '≈ 57%', '≈ 55%']);
  });

  it('has the status of a calculated value, as it is drawn', () => {
    const statuses = restFacts.map(({ id }) => linesOf(english, id)['Status']);

    expect(statuses.filter((status) => !(status ?? '').includes('calculated'))).toEqual([]);
  });
});

describe('the table of the shares', () => {
  it('has a row a measure with its share and its rest as numbers', () => {
    const numbers = english.table.rows.map((row) => row.map(({ value }) => value));

    expect(numbers.map((row) => row.filter((value) => value !== undefined))).toEqual([
      [41, 59],
      [43, 57],
      [45, 55],
    ]);
  });

  it('says in its header that the rest is calculated', () => {
    expect(english.table.columns.at(-1)?.header).toBe('Rest of the industry (calculated)');
  });
});
