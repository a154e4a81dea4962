import { describe, expect, it } from 'vitest';
import { observationId, segmentId, topicId } from '../../../src/domain/ids.ts';
import { soundView } from '../../../src/state/soundView.ts';
import { formatView, parseView } from '../../../src/state/viewCodec.ts';
import {
  aCluster,
  aDataset,
  anIndicator,
  anObservation,
  aProvince,
} from '../../support/builders.ts';

const name = { zh: '', en: '' };
const dataset = aDataset({
  provinces: [aProvince('32', 'Jiangsu'), aProvince('33', 'Zhejiang')],
  clusters: [aCluster({ id: 'keqiao' })],
  segments: [{ id: segmentId('silk'), name, order: 1, definition: name }],
  topics: [{ id: topicId('safety'), name }],
  indicators: [anIndicator({ id: 'gross-output' })],
  observations: [anObservation({ id: observationId('keqiao.gross-output.2019') })],
});

describe('a view of codes that the data know', () => {
  it('stays as it is', () => {
    const view = parseView(
      '?province=32,33&segment=silk&topic=safety&cluster=keqiao&measure=gross-output&open=keqiao&fact=keqiao.gross-output.2019',
    );

    expect(soundView(view, dataset)).toEqual(view);
  });
});

describe('a code that the data do not know', () => {
  it.each([
    ['?province=32,99', 'province', '99'],
    ['?segment=silk,gold', 'segment', 'gold'],
    ['?topic=weather', 'topic', 'weather'],
    ['?cluster=keqiao,atlantis', 'cluster', 'atlantis'],
    ['?measure=happiness', 'measure', 'happiness'],
    ['?ids=keqiao,33,atlantis', 'ids', 'atlantis'],
    ['?open=atlantis', 'open', 'atlantis'],
    ['?fact=atlantis.gross-output.2019', 'fact', 'atlantis.gross-output.2019'],
  ])('is named in %s', (link, parameter, value) => {
    expect(soundView(parseView(link), dataset).ignored).toEqual([{ name: parameter, value }]);
  });

  it('is left out of a list', () => {
    expect(soundView(parseView('?province=32,99'), dataset).province).toEqual(['32']);
  });

  it.each(['measure', 'open', 'fact'] as const)('leaves %s unset', (parameter) => {
    expect(soundView(parseView(`?${parameter}=unheard-of`), dataset)[parameter]).toBeNull();
  });

  it('is named beside what the link itself got wrong', () => {
    const { ignored } = soundView(parseView('?province=99&colour=red'), dataset);

    expect(ignored).toEqual([
      { name: 'colour', value: 'red' },
      { name: 'province', value: '99' },
    ]);
  });

  it('is left to the page where it names a value of a figure', () => {
    const view = soundView(parseView('?fact=share:any-mark'), dataset);

    expect([view.fact, view.ignored]).toEqual(['share:any-mark', []]);
  });

  it('stays in the printed link, so that it keeps its meaning', () => {
    const view = soundView(parseView('?measure=happiness'), dataset);

    expect(formatView(view)).toBe('?measure=happiness');
  });
});

describe('a table that did not arrive', () => {
  const empty = aDataset({ indicators: [] });

  it.each([
    '?province=99',
    '?segment=gold',
    '?topic=x',
    '?cluster=x',
    '?measure=x',
    '?open=x',
    '?fact=x',
  ])('rules nothing out: %s', (link) => {
    expect(soundView(parseView(link), empty)).toEqual(parseView(link));
  });
});
