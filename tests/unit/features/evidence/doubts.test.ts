import { describe, expect, it } from 'vitest';
import { doubtsBesides, doubtsOf } from '../../../../src/features/evidence/doubts.ts';
import { anObservation } from '../../../support/builders.ts';
import { readerOf } from '../../charts/readers.ts';

const { locale } = readerOf('en');
const { doubt } = locale.text.evidence;

describe('the doubts of a value', () => {
  it('are none of an exact one of a stated year', () => {
    expect(doubtsOf(locale, anObservation())).toEqual([]);
  });

  it.each([
    ['about', { qualifier: '~' }, doubt.about],
    ['a lower bound', { qualifier: '>' }, doubt.moreThan],
    ['an upper bound', { qualifier: '<' }, doubt.lessThan],
    ['calculated', { status: 'E' }, doubt.calculated],
    ['imputed', { status: 'I' }, doubt.imputed],
    ['a forecast', { status: 'F' }, doubt.forecast],
    ['provisional', { status: 'P' }, doubt.provisional],
    ['unreliable', { status: 'U' }, doubt.doubtful],
    ['of low confidence', { confidence: 'low' }, doubt.doubtful],
    ['of a part', { scope: 'part' }, doubt.part],
    ['of more than the place', { scope: 'wider' }, doubt.wider],
    ['of all industry', { scope: 'all-industry' }, doubt.allIndustry],
    ['trade', { scope: 'market' }, doubt.market],
    ['contested', { conflictGroup: 'a' }, doubt.differs],
    ['undated', { period: '' }, doubt.undated],
    ['of a part of a year', { period: '2023-01/2023-10' }, doubt.partYear],
    ['of an inferred year', { timeBasis: 'inferred' }, doubt.inferredYear],
  ] as const)('say that it is %s', (_, wish, sentence) => {
    expect(doubtsOf(locale, anObservation(wish))).toEqual([sentence]);
  });

  it('end with the note of the row', () => {
    const noted = anObservation({ qualifier: '~', note: { zh: '注', en: 'A note.' } });

    expect(doubtsOf(locale, noted)).toEqual([doubt.about, 'A note.']);
  });

  it('leave to the page what it says of the number itself', () => {
    const noted = anObservation({
      qualifier: '~',
      timeBasis: 'inferred',
      note: { zh: '注', en: 'A note.' },
    });

    expect(doubtsBesides(locale, noted, 'About. A note.')).toEqual([
      doubt.inferredYear,
      'About. A note.',
    ]);
  });
});
