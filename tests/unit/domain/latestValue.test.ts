import { describe, expect, it } from 'vitest';
import {
  bySize,
  latestValue,
  observationsBehind,
  rankable,
} from '../../../src/domain/latestValue.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { anObservation } from '../../support/builders.ts';

describe('the latest value of a place', () => {
  it('is the value of the latest year', () => {
    const old = anObservation({ period: '2013' });
    const recent = anObservation({ period: '2019' });

    expect(latestValue([recent, old])).toEqual({ kind: 'value', observation: recent });
  });

  it('is never a value of another scope, however late', () => {
    const whole = anObservation({ period: '2013' });
    const others = (['part', 'wider', 'all-industry', 'market'] as const).map((scope) =>
      anObservation({ period: '2023', scope }),
    );

    expect(latestValue([whole, ...others])).toEqual({ kind: 'value', observation: whole });
  });

  it('is a dated value rather than an undated one', () => {
    const dated = anObservation({ period: '2005' });
    const timeless = anObservation({ period: '' });

    expect(latestValue([timeless, dated])).toEqual({ kind: 'value', observation: dated });
  });

  it('is an undated value where nothing else is published', () => {
    const timeless = anObservation({ period: '' });

    expect(latestValue([timeless])).toEqual({ kind: 'value', observation: timeless });
  });

  it('is a year rather than a later part of a year', () => {
    const year = anObservation({ period: '2012' });
    const months = anObservation({ period: '2016-01/2016-06' });

    expect(latestValue([year, months])).toEqual({ kind: 'value', observation: year });
  });

  it('is the latest part of a year where no year is published', () => {
    const early = anObservation({ period: '2015-01/2015-09' });
    const late = anObservation({ period: '2016-01/2016-06' });

    expect(latestValue([late, early])).toEqual({ kind: 'part-year', observation: late });
  });

  it('is a part of a year rather than an undated value', () => {
    const months = anObservation({ period: '2016-01/2016-06' });
    const timeless = anObservation({ period: '' });

    expect(latestValue([months, timeless])).toEqual({ kind: 'part-year', observation: months });
  });

  it('is every value of the conflict that the latest year is part of', () => {
    const rivals = [
      anObservation({ period: '2013', value: 1100, conflictGroup: 'changle' }),
      anObservation({ period: '2013', value: 1140, conflictGroup: 'changle' }),
      anObservation({ period: '2015', value: 947, conflictGroup: 'changle' }),
    ];

    expect(latestValue(rivals)).toEqual({ kind: 'contested', observations: rivals });
  });

  it('is settled where only older values contradict one another', () => {
    const rivals = [1100, 1140].map((value) =>
      anObservation({ period: '2013', value, conflictGroup: 'changle' }),
    );
    const agreed = anObservation({ period: '2019' });

    expect(latestValue([...rivals, agreed])).toEqual({ kind: 'value', observation: agreed });
  });

  it('is missing where nothing is published', () => {
    expect(latestValue([])).toEqual({ kind: 'missing', reason: 'not-published' });
  });

  it('is missing for want of scope where only a part is published', () => {
    expect(latestValue([anObservation({ scope: 'part' })])).toEqual({
      kind: 'missing',
      reason: 'other-scope-only',
    });
  });
});

describe('the observations behind a latest value', () => {
  const one = anObservation();

  it('are the one observation of a value', () => {
    expect(observationsBehind({ kind: 'value', observation: one })).toEqual([one]);
  });

  it('are the one observation of a part of a year', () => {
    expect(observationsBehind({ kind: 'part-year', observation: one })).toEqual([one]);
  });

  it('are all values where the sources differ', () => {
    const rivals = [one, anObservation()];

    expect(observationsBehind({ kind: 'contested', observations: rivals })).toEqual(rivals);
  });

  it('are none where the value is missing', () => {
    expect(observationsBehind({ kind: 'missing', reason: 'not-published' })).toEqual([]);
  });
});

describe('the value to rank', () => {
  const one = anObservation();

  it('is that of a comparable value', () => {
    expect(rankable({ kind: 'value', observation: one })).toBe(one);
  });

  it.each([
    { kind: 'part-year', observation: one } as const,
    { kind: 'contested', observations: [one, anObservation()] } as const,
    { kind: 'missing', reason: 'not-published' } as const,
  ])('does not exist where the latest value is $kind', (latest) => {
    expect(rankable(latest)).toBeUndefined();
  });
});

/** The values as printed, smallest first. */
function bySizeOf(...observations: readonly Observation[]): readonly string[] {
  return observations.toSorted(bySize).map(({ qualifier, value }) => `${qualifier}${value}`);
}

describe('the order by size', () => {
  it('puts more than 1,000 after 1,000 and before 1,001', () => {
    const order = bySizeOf(
      anObservation({ value: 1001 }),
      anObservation({ value: 1000, qualifier: '>' }),
      anObservation({ value: 1000 }),
    );

    expect(order).toEqual(['=1000', '>1000', '=1001']);
  });

  it('puts less than 1,000 after 999 and before 1,000', () => {
    const order = bySizeOf(
      anObservation({ value: 1000 }),
      anObservation({ value: 1000, qualifier: '<' }),
      anObservation({ value: 999 }),
    );

    expect(order).toEqual(['=999', '<1000', '=1000']);
  });

  it('treats about 1,000 as 1,000', () => {
    expect(
      bySize(anObservation({ value: 1000, qualifier: '~' }), anObservation({ value: 1000 })),
    ).toBe(0);
  });
});
