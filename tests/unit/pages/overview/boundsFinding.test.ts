import { describe, expect, it } from 'vitest';
import { boundsFigure } from '../../../../src/pages/overview/figures/boundsFigure.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { boundsFindings } from './boundsFindings.ts';
import { contextOf } from './contexts.ts';
import { rowsUnder, stateNames, states } from './states.ts';

const { dataset } = builtIn();

/** The places that the ministry named above 100 billion yuan, straight from the observations. */
const giants = new Set<string>(
  dataset.observations
    .filter((row) => row.indicator === 'main-business-income' && row.qualifier === '>')
    .filter((row) => row.value === 1000 && row.source === 'miit-symposium-2019')
    .map((row) => row.area),
);

describe('the places named above 100 billion yuan', () => {
  it('are nine', () => {
    expect(giants.size).toBe(9);
  });
});

describe.each(stateNames)('the title of the lower bounds for %s', (name) => {
  const finding = boundsFindings[name];

  it.each(['zh', 'en'] as const)('says in %s which of the nine are in the view', (language) => {
    const figure = boundsFigure(contextOf(language, states[name].choice));

    expect(figure.title).toBe(finding[language]);
  });

  it('claims what a recount of the rows gives', () => {
    const shown = rowsUnder(name).filter(({ id }) => giants.has(id));
    const provinces = new Set<string>(shown.map(({ province }) => province));

    expect(shown).toHaveLength(finding.shown);
    expect([...provinces].toSorted()).toEqual(finding.provinces);
  });
});
