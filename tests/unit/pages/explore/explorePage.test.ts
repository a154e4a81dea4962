import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../../../src/domain/explore/chartKind.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { companionsOf } from '../../../../src/pages/explore/companions.ts';
import { controlsOf } from '../../../../src/pages/explore/controls.ts';
import { exploreFigure } from '../../../../src/pages/explore/figures/exploreFigures.ts';
import { refusalWords } from '../../../../src/pages/explore/refusalWords.ts';
import { selectionWords } from '../../../../src/pages/explore/selectionWords.ts';
import { initialView } from '../../../../src/state/viewCodec.ts';
import { exploring, practiceData, published } from './exploreContexts.ts';

describe('the wish of a link', () => {
  it('takes the latest value of each cluster, whatever its year, where no year is chosen', () => {
    expect(exploring({}).wish.years).toEqual({ year: 'latest', within: 'any' });
  });

  it('takes values of a chosen year alone, unless the link lets some be borrowed', () => {
    expect(exploring({ year: 2019 }).wish.years).toEqual({ year: 2019, within: 0 });
    expect(exploring({ year: 2019, within: 3 }).wish.years).toEqual({ year: 2019, within: 3 });
  });

  it('sets the best covered other measure against the first', () => {
    expect(exploring({}).wish.second).toBe('enterprises');
    expect(exploring({ y: indicatorId('enterprises') }).wish.second).toBe('gross-output');
  });
});

describe('a chart that cannot be drawn', () => {
  it.each(['zh', 'en'] as const)('says why, in %s', (language) => {
    const context = exploring({}, { language });
    const reasons = Object.values(context.offers).flatMap((offer) =>
      offer.kind === 'refused'
        ? [offer.reason, ...offer.further].map((reason) => refusalWords(context, reason))
        : [],
    );

    expect(reasons.length).toBeGreaterThan(5);
    expect(
      reasons.filter((reason) => !/[.。]$/.test(reason) || /undefined|NaN|Infinity/.test(reason)),
    ).toEqual([]);
  });

  it('keeps its place with the reason as its title', () => {
    const figure = exploreFigure(exploring({}, { choice: { province: ['11'] } }), 'ranking');

    expect(figure.drawing).toMatchObject({ kind: 'empty', cause: 'filters' });
    expect(figure.title).toBe('No cluster matches.');
  });

  it('is offered as soon as the data have what it needs', () => {
    const offered = Object.entries(exploring({ year: 2019 }, { dataset: practiceData }).offers)
      .filter(([, { kind }]) => kind === 'offered')
      .map(([kind]) => kind);

    expect(offered).toEqual(
      expect.arrayContaining(['treemap', 'pareto', 'lorenz', 'concentration', 'distribution']),
    );
  });
});

describe('the settings', () => {
  it.each(chartKinds)('of %s offer their own choice among their options', (chart) => {
    const view = { ...initialView, chart };
    const stray = controlsOf(exploring({ chart }), view).filter(
      ({ options, value }) => !options.some((option) => option.value === value),
    );

    expect(stray.map(({ name }) => name)).toEqual([]);
  });

  it('change a year only within the years that have values', () => {
    const year = controlsOf(exploring({}), initialView).find(({ name }) => name === 'year');

    expect(year?.options.length).toBeGreaterThan(5);
    expect(year?.patchOf(year.options[1]?.value ?? '')).toEqual({ year: 2025 });
    expect(year?.patchOf('')).toEqual({ year: null });
  });

  it('keep a year that the link asks for, however empty', () => {
    const year = controlsOf(exploring({ year: 1999 }), { ...initialView, year: 1999 }).find(
      ({ name }) => name === 'year',
    );

    expect(year?.value).toBe('1999');
    expect(year?.options.map(({ name }) => name)).toContain('1999 (0)');
  });
});

describe('the linked views', () => {
  it('never repeat the chart itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...chartKinds), (chart) => {
        expect(companionsOf(exploring({ chart }))).not.toContain(chart);
      }),
    );
  });
});

describe('a selection in words', () => {
  const context = exploring({});
  const idsOf = (code: string) =>
    new Set(published.clusters.filter(({ province }) => province === code).map(({ id }) => id));

  it('names the division whose clusters are all of it', () => {
    const words = selectionWords(context, idsOf('35'), [
      { name: 'Ranking', figure: exploreFigure(context, 'ranking') },
    ]);

    expect(words.what).toBe('Fujian selected, 16 clusters. ');
    expect(words.where).toBe(
      '3 in Ranking, 16 rows in the table. The other 137 are dimmed in place. Selecting is not filtering: no number changes.',
    );
  });

  it('names up to three clusters, and counts more', () => {
    const some = [...idsOf('33')];

    expect(selectionWords(context, new Set(some.slice(0, 1)), []).what).toMatch(
      /selected, 1 cluster\./,
    );
    expect(selectionWords(context, new Set(some.slice(0, 5)), []).what).toBe(
      '5 clusters selected. ',
    );
  });
});
