import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../../src/charts/drawing.ts';
import { customSize, pictureSize } from '../../../../../src/charts/export/exportSize.ts';
import { pictureChecks } from '../../../../../src/charts/export/lint/pictureChecks.ts';
import {
  colourRule,
  labelsRule,
  notesRule,
  overlapRule,
  roomRule,
  seriesRule,
  sourceRule,
  textRule,
  tieRule,
  titleLength,
  titleRule,
} from '../../../../../src/charts/export/lint/rules.ts';
import { plainLook } from '../../../../../src/charts/export/pictureOrder.ts';
import { aBoundsRow, aMark, aPoint, aTrend, boundsOf } from '../../drawings.ts';
import { aFigure, aText, facts, figureOf } from './pictures.ts';

const rows = (count: number) =>
  boundsOf(Array.from({ length: count }, (_, row) => aBoundsRow({ name: `Place ${row}` })));

const series = (count: number): Drawing => ({
  kind: 'series',
  series: Array.from({ length: count }, (_, index) => ({
    name: `Line ${index}`,
    dye: index,
    endYear: '',
    points: [],
    stretches: [],
  })),
  conflicts: [],
  breaks: [],
  breakName: '',
  perUnit: 1,
});

describe('the rule of room', () => {
  it('lets a picture pass in which everything can be read', () => {
    expect(roomRule(facts()).level).toBe('pass');
  });

  it('keeps a picture back that is too low, and says by how many pixels of the file', () => {
    const check = roomRule(facts({ layout: { lacking: 30 } }));

    expect(check).toMatchObject({ level: 'stop', count: 60, mends: ['taller'] });
  });

  it('offers fewer rows where some would have room', () => {
    const layout = { lacking: 30, chart: { x: 0, y: 0, width: 560, height: 150 } };

    expect(roomRule(facts({ figure: figureOf(rows(9)), layout })).mends).toEqual([
      'taller',
      'fewer-rows',
    ]);
  });
});

describe('the rule of the source', () => {
  it('passes where the footer names it', () => {
    expect(sourceRule(facts()).level).toBe('pass');
  });

  it('gives a hint where the footer is left out, and brings it back', () => {
    const look = { ...plainLook, hasFooter: false };

    expect(sourceRule(facts({ look }))).toMatchObject({ level: 'hint', mends: ['show-footer'] });
  });

  it('keeps back a figure that has none', () => {
    expect(sourceRule(facts({ figure: aFigure({ sources: [], vintage: '' }) })).level).toBe('stop');
  });
});

describe('the rule of the title', () => {
  const level = (title: string, language: 'zh' | 'en', titleLines = 1) =>
    titleRule(facts({ figure: aFigure({ title }), language, layout: { titleLines } })).level;

  it.each([
    ['集'.repeat(24), 'zh', 'pass'],
    ['集'.repeat(25), 'zh', 'hint'],
    ['Clusters earn about 45% of the profit with about 41% of the enterprises', 'en', 'pass'],
    [`At least nine clusters earn over 100 billion yuan; ${'they are '.repeat(4)}`, 'en', 'hint'],
  ] as const)('of “%s” in %s is a %s', (title, language, expected) => {
    expect(level(title, language)).toBe(expected);
  });

  it('gives a hint where a short one takes a third line', () => {
    expect(level('短题', 'zh', 3)).toBe('hint');
  });

  it('has nothing to say where there is no title', () => {
    const look = { ...plainLook, hasTitle: false };
    const figure = aFigure({ title: '集'.repeat(40) });

    expect(titleRule(facts({ figure, look }))).toMatchObject({ level: 'pass', count: 0 });
  });

  it('is counted in the characters of its language', () => {
    expect([titleLength('四个汉字', 'zh'), titleLength('abcdeghk', 'zh')]).toEqual([4, 5]);
    expect(titleLength('abcdeghk', 'en')).toBe(8);
  });
});

describe('the rule of equal bounds', () => {
  it('gives a hint with the number of bars that look like a tie', () => {
    expect(tieRule(facts({ figure: figureOf(rows(9)) }))).toMatchObject({
      level: 'hint',
      count: 9,
      mends: ['explain'],
    });
  });

  it('passes once a note says that they are none', () => {
    expect(tieRule(facts({ figure: figureOf(rows(9)), explainsBounds: true }))?.level).toBe('pass');
  });

  it.each([
    ['a single bound', rows(1)],
    [
      'bounds that differ',
      boundsOf(
        [1, 2].map((value) => aBoundsRow({ bar: aMark({ value, certainty: 'more-than' }) })),
      ),
    ],
    ['equal published values', boundsOf([1, 2].map(() => aBoundsRow({ bar: aMark() })))],
    ['a line', aTrend([aPoint({ at: 2019 })])],
  ] as const)('has nothing to say of %s', (_what, drawing) => {
    expect(tieRule(facts({ figure: figureOf(drawing) }))).toBeNull();
  });
});

describe('the rule of the smallest text', () => {
  it('passes on a slide and says its points', () => {
    expect(textRule(facts({ texts: [aText({ size: 11 })] }))).toMatchObject({
      level: 'pass',
      count: 11,
    });
  });

  it('gives a hint below 8 points in the target', () => {
    const size = customSize({ unit: 'cm', width: 5, height: 5, dpi: 300 }, 1);

    expect(textRule(facts({ texts: [aText({ size: 11 })], layout: { size } }))).toMatchObject({
      level: 'hint',
      count: 5.2,
      mends: ['larger'],
    });
  });
});

describe('the rule of overlaps', () => {
  it('passes where every text has its place', () => {
    const texts = [aText(), aText({ x: 60, owner: 1 })];

    expect(overlapRule(facts({ texts })).level).toBe('pass');
  });

  it.each([
    ['over another', [aText(), aText({ x: 20, owner: 1 })]],
    ['over the right edge', [aText({ x: 870, width: 60 })]],
    ['over the left edge', [aText({ x: -40 })]],
    ['below the chart', [aText({ y: 298 })]],
  ])('gives a hint for a text %s', (_where, texts) => {
    expect(overlapRule(facts({ texts }))).toMatchObject({ level: 'hint', count: 1 });
  });

  it('lets the pieces of one text touch', () => {
    expect(overlapRule(facts({ texts: [aText(), aText({ x: 20 })] })).level).toBe('pass');
  });
});

describe('the rule of labels', () => {
  const figure = figureOf(rows(2));

  it('passes where every name is drawn, in pieces or in one', () => {
    const texts = [
      aText({ text: 'Place 0' }),
      aText({ text: 'Pla', owner: 1 }),
      aText({ text: 'ce 1', owner: 1 }),
    ];

    expect(labelsRule(facts({ figure, texts }))).toMatchObject({ level: 'pass', count: 2 });
  });

  it('gives a hint for names that are cut or left out', () => {
    const texts = [aText({ text: 'Pla…' })];

    expect(labelsRule(facts({ figure, texts }))).toMatchObject({ level: 'hint', count: 2 });
  });

  it('has nothing to say of a chart without names', () => {
    expect(labelsRule(facts({ figure: figureOf(aTrend([aPoint({ at: 2019 })])) }))).toBeNull();
  });
});

describe('the rule of series', () => {
  it.each([
    [8, 'pass'],
    [9, 'hint'],
  ] as const)('of %i lines is a %s', (count, level) => {
    expect(seriesRule(facts({ figure: figureOf(series(count)) })).level).toBe(level);
  });
});

describe('the rule of colours', () => {
  it.each([
    [1, 'pass'],
    [3, 'pass'],
    [4, 'hint'],
  ] as const)('of %i lines is a %s', (count, level) => {
    expect(colourRule(facts({ figure: figureOf(series(count)) })).level).toBe(level);
  });

  it('passes where patterns and shapes stand for colours', () => {
    const look = { ...plainLook, isGreySafe: true };

    expect(colourRule(facts({ figure: figureOf(series(4)), look })).level).toBe('pass');
  });
});

describe('the rule of notes', () => {
  it('gives a hint for notes that are only in the file', () => {
    expect(notesRule(facts({ layout: { notesLeft: 2 } }))).toMatchObject({
      level: 'hint',
      count: 2,
      mends: ['taller'],
    });
  });

  it('has nothing to say where the footer was left out on purpose', () => {
    const look = { ...plainLook, hasFooter: false };

    expect(notesRule(facts({ look, layout: { notesLeft: 2 } }))).toBeNull();
  });
});

describe('the checks of a picture', () => {
  it('stand with what keeps it back first, then hints, then what is in order', () => {
    const levels = pictureChecks(facts({ figure: figureOf(rows(9)), layout: { lacking: 10 } })).map(
      ({ level }) => level,
    );

    expect(levels.slice(0, 2)).toEqual(['stop', 'hint']);
    expect(levels.lastIndexOf('hint')).toBeLessThan(levels.indexOf('pass'));
  });

  it('each have a mend where they are a hint', () => {
    const checks = pictureChecks(
      facts({
        figure: { ...figureOf(series(9)), title: 'x'.repeat(81) },
        look: { ...plainLook, hasFooter: false },
        texts: [aText({ size: 4 }), aText({ x: 10, owner: 1 })],
        layout: { size: pictureSize('a4', 1, { width: 1, height: 1 }) },
      }),
    ).filter(({ level }) => level === 'hint');

    expect(checks.map(({ rule }) => rule)).toEqual([
      'source',
      'title',
      'text',
      'overlap',
      'labels',
      'series',
      'colour',
    ]);
    expect(checks.filter(({ mends }) => mends.length === 0)).toEqual([]);
  });
});
