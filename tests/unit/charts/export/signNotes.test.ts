import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing } from '../../../../src/charts/drawing.ts';
import { signNotes } from '../../../../src/charts/export/signNotes.ts';
import { type Locale, loadLocale } from '../../../../src/i18n/locale.ts';
import {
  aBoundsRow,
  aCountsRow,
  aMark,
  aPart,
  aPoint,
  aTrend,
  boundsOf,
  countsOf,
  panelsOf,
  shareOf,
} from '../drawings.ts';

let english: Locale;

beforeAll(async () => {
  english = await loadLocale('en');
});

const notesOf = (drawing: Drawing) => signNotes(english, { drawing });

describe('the note on the signs of a picture', () => {
  it('is left out where everything is published as it stands', () => {
    expect(notesOf(aTrend([aPoint({ at: 2019 })]))).toEqual([]);
  });

  it('is left out for counts, which are exact', () => {
    expect(notesOf(countsOf([aCountsRow()]))).toEqual([]);
  });

  it('explains the rounded share and its calculated rest', () => {
    const drawing = shareOf([aMark({ value: 45, certainty: 'about' })]);

    expect(notesOf(drawing)).toEqual([
      '≈ and a frayed end: about; E: calculated, the note gives the method',
    ]);
  });

  it('explains the open end of a lower bound', () => {
    expect(notesOf(boundsOf([aBoundsRow(), aBoundsRow()]))).toEqual([
      '> and an open end: only the lower bound is known',
    ]);
  });

  it('explains a sign once, however many marks use it', () => {
    const rounded = [2010, 2015].map((at) => aPoint({ at, certainty: 'about' }));

    expect(notesOf(aTrend(rounded))).toEqual(['≈ and a frayed end: about']);
  });

  it('explains sources that differ', () => {
    const points = [aPoint({ id: 'a', at: 2019 }), aPoint({ id: 'b', at: 2019 })];

    expect(notesOf(aTrend(points, { conflicts: [['a', 'b']] }))).toEqual([
      '≠ and a red bracket: the sources differ; all are shown, no mean is taken',
    ]);
  });

  it('explains the signs of years and of parts of years', () => {
    const [panel] = panelsOf([0]).panels;
    const parts = [aPart({ mark: aMark({ certainty: 'about' }) })];
    const trend = aTrend([aPoint({ at: 2020, certainty: 'forecast' })]);
    const drawing: Drawing = {
      kind: 'years-and-parts',
      panels: panel ? [{ ...panel, trend, parts }] : [],
    };

    expect(notesOf(drawing)).toEqual(['F: forecast by the source; ≈ and a frayed end: about']);
  });

  it('explains sources that differ in a panel of years', () => {
    const [panel] = panelsOf([0]).panels;
    const points = [aPoint({ id: 'a', at: 2019 }), aPoint({ id: 'b', at: 2019 })];
    const drawing: Drawing = {
      kind: 'years-and-parts',
      panels: panel ? [{ ...panel, trend: aTrend(points, { conflicts: [['a', 'b']] }) }] : [],
    };

    expect(notesOf(drawing)).toEqual([
      '≠ and a red bracket: the sources differ; all are shown, no mean is taken',
    ]);
  });
});
