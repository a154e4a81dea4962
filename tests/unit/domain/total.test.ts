import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { placeTree } from '../../../src/domain/placeTree.ts';
import { totalOf } from '../../../src/domain/total.ts';
import { aCluster, anIndicator, anObservation } from '../../support/builders.ts';

/** Songxia lies in Changle, Changle in Fuzhou; Keqiao and Shengze lie in no other row. */
const tree = placeTree([
  aCluster({ id: 'keqiao' }),
  aCluster({ id: 'shengze' }),
  aCluster({ id: 'fuzhou' }),
  aCluster({ id: 'changle', parent: 'fuzhou' }),
  aCluster({ id: 'songxia', parent: 'changle' }),
]);

const total = (...observations: readonly Observation[]) =>
  totalOf(observations, anIndicator(), tree);

describe('the total over places', () => {
  it('is the sum of one measure of one year', () => {
    const sum = total(
      anObservation({ area: 'keqiao', value: 120 }),
      anObservation({ area: 'shengze', value: 80.5 }),
    );

    expect(sum).toEqual({
      kind: 'sum',
      value: 200.5,
      counted: 2,
      lowerLeftOut: 0,
      upperLeftOut: 0,
      isAbout: false,
    });
  });

  it('leaves thresholds out and says how many, so that it reads "at least"', () => {
    const sum = total(
      anObservation({ area: 'keqiao', value: 120 }),
      anObservation({ area: 'shengze', value: 1000, qualifier: '>' }),
      anObservation({ area: 'fuzhou', value: 5, qualifier: '<' }),
    );

    expect(sum).toMatchObject({
      kind: 'sum',
      value: 120,
      counted: 1,
      lowerLeftOut: 1,
      upperLeftOut: 1,
    });
  });

  it('is about where a rounded value is part of it', () => {
    const sum = total(
      anObservation({ area: 'keqiao', value: 120 }),
      anObservation({ area: 'shengze', value: 80, qualifier: '~' }),
    );

    expect(sum).toMatchObject({ kind: 'sum', value: 200, isAbout: true });
  });

  it('is that of the parts where the place that contains them is not in the set', () => {
    const sum = total(
      anObservation({ area: 'songxia', value: 1 }),
      anObservation({ area: 'keqiao', value: 2 }),
    );

    expect(sum).toMatchObject({ kind: 'sum', value: 3 });
  });
});

describe('a total', () => {
  it('is refused where there are no values', () => {
    expect(total()).toEqual({ kind: 'refused', reasons: [{ kind: 'no-values' }] });
  });

  it('is refused where every value is a threshold', () => {
    const sum = total(
      anObservation({ area: 'keqiao', qualifier: '>' }),
      anObservation({ area: 'shengze', qualifier: '>' }),
    );

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'only-bounds' }] });
  });

  it.each(['mean', 'none'] as const)(
    'is refused for a measure to be added by %s',
    (aggregation) => {
      const sum = totalOf([anObservation()], anIndicator({ aggregation }), tree);

      expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'not-summable' }] });
    },
  );

  it('is refused over two measures', () => {
    const sum = total(
      anObservation({ area: 'keqiao', indicator: 'gross-output' }),
      anObservation({ area: 'shengze', indicator: 'sales-value' }),
    );

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'mixed-indicators' }] });
  });

  it('is refused over two scopes', () => {
    const sum = total(
      anObservation({ area: 'keqiao', scope: 'whole' }),
      anObservation({ area: 'shengze', scope: 'part' }),
    );

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'mixed-scopes' }] });
  });

  it('is refused over several periods, which are named in order', () => {
    const sum = total(
      anObservation({ area: 'keqiao', period: '2019' }),
      anObservation({ area: 'shengze', period: '2012' }),
      anObservation({ area: 'fuzhou', period: '2019' }),
    );

    expect(sum).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'mixed-periods', periods: ['2012', '2019'], undated: 0 }],
    });
  });

  it('is refused over a year and a part of the same year', () => {
    const sum = total(
      anObservation({ area: 'keqiao', period: '2016' }),
      anObservation({ area: 'shengze', period: '2016-01/2016-06' }),
    );

    expect(sum).toMatchObject({ reasons: [{ kind: 'mixed-periods' }] });
  });

  it('is refused where a value is undated, because nobody knows that the periods agree', () => {
    const sum = total(
      anObservation({ area: 'keqiao', period: '2019' }),
      anObservation({ area: 'shengze', period: '' }),
    );

    expect(sum).toEqual({
      kind: 'refused',
      reasons: [{ kind: 'mixed-periods', periods: ['2019'], undated: 1 }],
    });
  });

  it('is refused where sources contradict one another', () => {
    const sum = total(
      anObservation({ area: 'keqiao' }),
      anObservation({ area: 'shengze', value: 1, conflictGroup: 'shengze' }),
    );

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'contested', count: 1 }] });
  });

  it('is refused over places that contain one another, at any distance', () => {
    const sum = total(anObservation({ area: 'songxia' }), anObservation({ area: 'fuzhou' }));

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'overlap', inside: 1 }] });
  });

  it('is refused where a threshold contains a place that has a value', () => {
    const sum = total(
      anObservation({ area: 'changle' }),
      anObservation({ area: 'fuzhou', qualifier: '>' }),
    );

    expect(sum).toEqual({ kind: 'refused', reasons: [{ kind: 'overlap', inside: 1 }] });
  });

  it('is refused for all reasons that hold, not only the first', () => {
    const sum = total(
      anObservation({ area: 'changle', period: '2012', conflictGroup: 'changle' }),
      anObservation({ area: 'fuzhou', period: '2019' }),
    );

    expect(sum).toEqual({
      kind: 'refused',
      reasons: [
        { kind: 'mixed-periods', periods: ['2012', '2019'], undated: 0 },
        { kind: 'contested', count: 1 },
        { kind: 'overlap', inside: 1 },
      ],
    });
  });

  it('never counts one place twice', () => {
    const sum = total(
      anObservation({ area: 'keqiao', value: 100 }),
      anObservation({ area: 'keqiao', value: 110 }),
    );

    expect(sum).toMatchObject({ kind: 'refused' });
  });
});
