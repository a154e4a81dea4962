import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cappedValues,
  proofOf,
  proofText,
  readProof,
  valuesOf,
} from '../../../../src/charts/export/proof.ts';
import { compositionOf } from '../drawings.ts';
import { aFigure, en, zh } from '../pptx/decks.ts';

const figure = aFigure(compositionOf([[1, 2]]));
const order = {
  figure,
  locale: zh,
  link: 'https://example.org/?lang=zh#composition',
  madeOn: '2026-11-25',
};
const proof = proofOf(order);

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyProof = fc
  .record({
    title: anyText,
    alt: anyText,
    filters: anyText,
    sources: fc.array(anyText, { maxLength: 3 }),
    rows: fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 }), { maxLength: 4 }),
  })
  .map(({ rows, ...texts }) => ({ ...proof, ...texts, values: { ...proof.values, rows } }));

describe('the proof of a figure', () => {
  it('carries what opens the view again and what its values are compared with', () => {
    expect(proof).toMatchObject({
      figure: 'composition',
      language: 'zh',
      title: figure.title,
      link: order.link,
      madeOn: '2026-11-25',
      dataset: { name: 'test', version: '2026.11', hash: '0123456789abcdef' },
      sources: ['工业和信息化部，2019-11-29 https://example.org/'],
    });
  });

  it('carries every cell as its text, with its marks', () => {
    expect(proof.values.rows).toEqual([
      ['柯桥', '> 1,000'],
      ['盛泽', '未公布'],
    ]);
  });

  it('says where no source is named that the rows name theirs', () => {
    const { sources } = proofOf({ ...order, locale: en, figure: { ...figure, sources: [] } });

    expect(sources).toHaveLength(1);
    expect(sources[0]).not.toBe('');
  });

  it('is read as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(anyProof, { minLength: 1, maxLength: 3 }), (figures) => {
        expect(readProof(proofText(figures))).toEqual({ kind: 'proof', figures });
      }),
    );
  });

  it('holds no character that a file of XML may not hold', () => {
    fc.assert(
      fc.property(anyProof, (one) => {
        expect(proofText([one])).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });

  it('tells an altered text from the one that was written', () => {
    const text = proofText([proof]);

    expect(readProof(text.replace('> 1,000', '> 9,000'))).toEqual({
      kind: 'fault',
      fault: 'damaged',
    });
  });

  it('is never read from a part of its text', () => {
    const text = proofText([proof]);

    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readProof(text.slice(0, length)).kind).toBe('fault');
      }),
    );
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['no JSON', 'proof', 'damaged'],
    ['another format', '{"format":"other"}', 'no-proof'],
    ['a number', '7', 'damaged'],
    ['null', 'null', 'damaged'],
    ['a newer version', '{"format":"textile-clusters-figure","version":2}', 'newer'],
    ['no figures', '{"format":"textile-clusters-figure","version":1}', 'damaged'],
    ['an empty list', proofText([]), 'no-proof'],
  ])('is not found in %s', (_, text, fault) => {
    expect(readProof(text)).toEqual({ kind: 'fault', fault });
  });

  it('survives any JSON that is no proof', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readProof(text).kind).toBe('fault');
      }),
    );
  });
});

describe('the values that a file carries', () => {
  const rows = Array.from({ length: 9000 }, (_, at) => [{ text: `r${at}` }, { text: String(at) }]);
  const long = valuesOf({ ...figure.table, rows });

  it('are the first rows of a very long table, with the digest of all', () => {
    const capped = cappedValues(long);

    expect(capped.rows).toHaveLength(3000);
    expect(capped).toMatchObject({ count: 9000, digest: long.digest });
  });

  it('are all of them in a table of usual length', () => {
    const values = valuesOf(figure.table);

    expect(cappedValues(values)).toBe(values);
  });

  it('have another digest where any cell differs', () => {
    const other = valuesOf({ ...figure.table, rows: [...rows.slice(0, -1), [{ text: 'x' }]] });

    expect(other.digest).not.toBe(long.digest);
  });
});
