import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../../../src/domain/cluster.ts';
import { provinceRankingFigure } from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { segmentsFigure } from '../../../../src/pages/overview/figures/segmentsFigure.ts';
import { contextOf } from './contexts.ts';
import type { LeaderClaim } from './leaderClaim.ts';
import { rankingFindings } from './rankingFindings.ts';
import { segmentFindings } from './segmentFindings.ts';
import { type StateName, stateNames, states, tallyUnder } from './states.ts';

const provinceOf = ({ province }: Cluster): readonly string[] => [province];
const segmentsOf = ({ segments }: Cluster): readonly string[] => segments;

/** Who comes first and who second alone, counted anew from the rows. */
function recount(name: StateName, valuesOf: (cluster: Cluster) => readonly string[]) {
  const tally = tallyUnder(name, valuesOf);
  const count = tally[0]?.[1] ?? 0;
  const leaders = tally.filter(([, rows]) => rows === count).map(([value]) => value);
  const [second, third] = tally.slice(leaders.length);
  const isAlone = leaders.length === 1 && second !== undefined && second[1] !== third?.[1];

  return { leaders: leaders.toSorted(), count, second: isAlone ? second[0] : null };
}

function claimed({ leaders, count, second }: LeaderClaim) {
  return {
    leaders: typeof leaders === 'number' ? leaders : leaders.toSorted(),
    count,
    second,
  };
}

/** As the claim words it: more than three leaders are counted, not named. */
const worded = ({ leaders, ...rest }: ReturnType<typeof recount>) => ({
  ...rest,
  leaders: leaders.length > 3 ? leaders.length : leaders,
});

describe.each(stateNames)('the title of the ranked provinces for %s', (name) => {
  const claim = rankingFindings[name];

  it.each(['zh', 'en'] as const)('says in %s who comes first', (language) => {
    const figure = provinceRankingFigure(contextOf(language, states[name].choice));

    expect(figure.title).toBe(claim[language]);
  });

  it('claims what a recount of the rows gives', () => {
    expect(claimed(claim)).toEqual(worded(recount(name, provinceOf)));
  });
});

describe.each(stateNames)('the title of the segments for %s', (name) => {
  const claim = segmentFindings[name];

  it.each(['zh', 'en'] as const)('says in %s which comes first', (language) => {
    const figure = segmentsFigure(contextOf(language, states[name].choice));

    expect(figure.title).toBe(claim[language]);
  });

  it('claims what a recount of the rows gives', () => {
    expect(claimed(claim)).toEqual(worded(recount(name, segmentsOf)));
  });
});

describe('the English title of the segments', () => {
  it('treats no single segment as several', () => {
    const silk = segmentsFigure(contextOf('en', { segment: ['silk'] })).title;

    expect(silk).not.toMatch(/^Silk lead\b/);
  });
});
