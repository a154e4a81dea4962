import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/charts/figure.ts';
import { gapsFigure } from '../../../../src/pages/cluster-profile/figures/gapsFigure.ts';
import { ownStripFigure } from '../../../../src/pages/cluster-profile/figures/ownStripFigure.ts';
import {
  peerRankFigure,
  rankFigure,
} from '../../../../src/pages/cluster-profile/figures/rankFigure.ts';
import { trendFigure } from '../../../../src/pages/cluster-profile/figures/trendFigure.ts';
import type { ProfileContext } from '../../../../src/pages/cluster-profile/profileContext.ts';
import { drawnIds } from '../overview/drawnIds.ts';
import { practice, profileIn, published, withValues } from './profiles.ts';

type Own = Parameters<typeof withValues>[0];
type Others = NonNullable<Parameters<typeof withValues>[1]>;

const ranks: readonly (readonly [string, Own, Others, string])[] = [
  ['nothing', [], [], 'Nothing is published of own, so nothing can be compared'],
  ['one row', [{ value: 1 }], [], 'Gross output: no other cluster can be compared with own'],
  [
    'the first of two',
    [{ value: 2 }],
    [{ value: 1 }],
    'Gross output: own is 1st of 2 clusters, none inside another',
  ],
  [
    'a tie',
    [{ value: 2 }],
    [{ value: 2 }, { value: 1 }],
    'Gross output: own shares the 1st place of 3 with 1 other',
  ],
  [
    'a bound that leaves it open',
    [{ value: 2 }],
    [{ value: 1, qualifier: '>' }],
    'Gross output: own is between 1st and 2nd; bounds leave the rank open',
  ],
  [
    'one bound for all',
    [{ value: 1000, qualifier: '>' }],
    [{ value: 1000, qualifier: '>' }],
    'Gross output: 2 clusters share one lower bound and have no rank',
  ],
  [
    'a conflict',
    [
      { value: 1, conflictGroup: 'c' },
      { value: 2, conflictGroup: 'c' },
    ],
    [{ value: 1 }],
    'The sources differ on gross output of own: it has no rank',
  ],
  [
    'a part of a year',
    [{ value: 1, period: '2019-01/2019-06' }],
    [{ value: 1 }],
    'Gross output of own covers a part of a year and is not compared with years',
  ],
  [
    'trade alone',
    [{ value: 1, scope: 'market' }],
    [],
    'Gross output of own has no value for the whole: it has no rank',
  ],
  [
    'differing years',
    [{ value: 1, period: '2018' }],
    [{ value: 2 }],
    'Gross output: years or sources of 2 clusters differ, so they are listed, not ranked',
  ],
];

describe('the rank of a cluster', () => {
  it.each(ranks)('is said of %s', (_, own, others, expected) => {
    expect(rankFigure(profileIn('en', withValues(own, others))).title).toBe(expected);
  });

  it('is none for a place inside another', () => {
    const dataset = withValues([{ value: 1 }], [{ value: 2 }], 'p0');

    expect(rankFigure(profileIn('en', dataset)).title).toBe(
      'Gross output: own lies in p0 and has no rank of its own',
    );
  });

  it('of Keqiao in filament fabric is the fourth of five', () => {
    expect(rankFigure(profileIn('zh', published, 'keqiao')).title).toBe(
      '长丝织物产量：柯桥在 5 个互不包含的集群中居第 4',
    );
  });

  it('is of the year that is asked for', () => {
    const dataset = withValues([{ value: 1 }, { value: 9, period: '2015' }], [{ value: 2 }]);

    expect(rankFigure(profileIn('en', dataset, 'own', { year: 2015 })).title).toContain('differ');
  });

  it('leaves out of the drawing, never out of the table, what is far away', () => {
    const figure = rankFigure(profileIn('en', practice(), 'm3'));

    expect(figure.table.rows).toHaveLength(216);
    expect(figure.marks.length).toBeLessThan(20);
    expect(figure.notes.join(' ')).toContain('left out of the drawing');
  });

  it('says that no peer can be compared', () => {
    const dataset = withValues([{ value: 1 }], [{ value: 2 }]);

    expect(peerRankFigure(profileIn('en', dataset)).title).toBe(
      'Gross output: no peer can be compared with own',
    );
  });
});

const makers: Readonly<Record<string, (context: ProfileContext) => Figure>> = {
  strip: ownStripFigure,
  rank: rankFigure,
  peers: peerRankFigure,
  gaps: gapsFigure,
  trend: trendFigure,
};

describe.each(Object.entries(makers))('the figure of %s', (_, make) => {
  it.each(published.clusters.map(({ id }) => id))('has one fact for each mark of %s', (id) => {
    for (const language of ['zh', 'en'] as const) {
      const figure = make(profileIn(language, published, id));
      expect(figure.marks.map((mark) => mark.id)).toEqual(drawnIds(figure.drawing));
      expect(`${figure.title} ${figure.subtitle} ${figure.notes.join(' ')}`).not.toMatch(
        /undefined|NaN|null|Infinity/,
      );
    }
  });

  it('draws a practice dataset', () => {
    const figure = make(profileIn('en', practice(), 'm3'));

    expect(figure.drawing.kind).not.toBe('empty');
    expect(figure.marks.length).toBeGreaterThan(2);
  });
});

const peers = (indicator: string): Others => [1, 2, 3].map((value) => ({ value, indicator }));

describe('strengths and weak points', () => {
  const everyone = { peer: ['level' as const] };
  const gapsOf = (own: Own, others: Others) =>
    gapsFigure(profileIn('en', withValues(own, others), 'own', everyone));

  it.each([
    ['gross-output', 9, 'better'],
    ['gross-output', 1, 'worse'],
    ['energy', 9, 'worse'],
    ['energy', 1, 'better'],
    ['area', 9, 'plain'],
    ['gross-output', 2, 'plain'],
  ])('of %s at %i are drawn as %s', (indicator, value, tone) => {
    const { drawing } = gapsOf([{ value, indicator }], peers(indicator));

    expect(drawing).toMatchObject({ rows: [{ tone }] });
  });

  it('say how many values there are where they are too few', () => {
    const figure = gapsOf([{ value: 1 }], [{ value: 2 }]);

    expect(figure.title).toBe(
      'No measure has three comparable values of peers, so nothing is compared',
    );
    expect(figure.notes).toEqual(['Fewer than three comparable values of peers: Gross output 1.']);
  });

  it('are counted in the title', () => {
    expect(gapsOf([{ value: 9 }], peers('gross-output')).title).toBe(
      'Of 1 comparable measure, own is better than the peer median in 1 and behind in 0',
    );
  });

  it('are written in the unit of the measure', () => {
    const [row] = gapsOf([{ value: 90 }], peers('gross-output')).table.rows;

    expect(row?.[3]?.text).toBe('8.8 billion yuan');
  });
});

describe('the trend of a cluster', () => {
  const trendOf = (own: Own) => trendFigure(profileIn('en', withValues(own))).title;

  it.each([
    ['nothing', [], 'Nothing is published, so no change can be seen'],
    [
      'one year',
      [{ value: 1 }],
      'Gross output is known for one year only, so no change can be seen',
    ],
    ['no year', [{ value: 1, period: '' }], 'Gross output has no value with a year'],
    [
      'growth',
      [{ value: 100, period: '2018' }, { value: 120 }],
      'Gross output grew from 10 billion yuan in 2018 to 12 billion yuan in 2019',
    ],
    [
      'a fall',
      [{ value: 120, period: '2018' }, { value: 100 }],
      'Gross output fell from 12 billion yuan in 2018 to 10 billion yuan in 2019',
    ],
    [
      'a conflict',
      [
        { value: 120, period: '2018', conflictGroup: 'c' },
        { value: 100, conflictGroup: 'c' },
      ],
      'Gross output has 2 values, which no line joins',
    ],
  ] as readonly (readonly [string, Own, string])[])('is said of %s', (_, own, expected) => {
    expect(trendOf(own)).toBe(expected);
  });

  it('of Changle is not joined across its break', () => {
    const { drawing } = trendFigure(profileIn('zh', published, 'changle', {}));

    expect(drawing).toMatchObject({ kind: 'trend', stretches: [] });
  });
});
