import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopes } from '../../../src/domain/observation.ts';
import { valueGroups } from '../../../src/domain/valueGroups.ts';
import { anIndicator, anObservation } from '../../support/builders.ts';

const indicators = [anIndicator({ id: 'a' }), anIndicator({ id: 'b' })];

describe('the values of a place by what they cover', () => {
  it('put the whole first and trade last', () => {
    const rows = [anObservation({ scope: 'market' }), anObservation({ scope: 'whole' })];

    expect(valueGroups(rows, indicators).map(({ scope }) => scope)).toEqual(['whole', 'market']);
  });

  it('keep the measures in the order of the package, unknown ones last', () => {
    const rows = ['c', 'b', 'a'].map((indicator) => anObservation({ indicator }));
    const [whole] = valueGroups(rows, indicators);

    expect(whole?.measures.map(({ indicator }) => indicator)).toEqual(['a', 'b', 'c']);
  });

  it('go from the earliest to the latest, undated last', () => {
    const rows = ['', '2019', '2018-01/2018-06'].map((period) =>
      anObservation({ period, indicator: 'a' }),
    );
    const [whole] = valueGroups(rows, indicators);

    expect(whole?.measures[0]?.observations.map(({ period }) => period.kind)).toEqual([
      'span',
      'year',
      'undated',
    ]);
  });

  it('leave nothing out', () => {
    const row = fc.record({
      scope: fc.constantFrom(...scopes),
      indicator: fc.constantFrom('a', 'b', 'x'),
      period: fc.constantFrom('', '2011', '2019', '2020-01/2020-10'),
    });
    fc.assert(
      fc.property(fc.array(row), (wishes) => {
        const rows = wishes.map((wish) => anObservation(wish));
        const shown = valueGroups(rows, indicators).flatMap(({ measures }) =>
          measures.flatMap(({ observations }) => observations),
        );
        expect(new Set(shown)).toEqual(new Set(rows));
      }),
    );
  });
});
