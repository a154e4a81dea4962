import type { zhOverTime } from '../zh/overTime.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const lines = (kind: 'clusters' | 'totals', count: number) =>
  kind === 'clusters' ? clusters(count) : `${grouped(count)} ${count === 1 ? 'group' : 'groups'}`;

/** All of several, or the only one. */
const every = (count: number, named: string) =>
  count === 1
    ? `The one ${named.slice(2)}`
    : count === 2
      ? `Both ${named.slice(2)}`
      : `All ${named}`;

/** How many rose, fell and stayed; what no line did is not said. */
const changes = (scope: (isAll: boolean) => string, all: number, up: number, down: number) => {
  const same = all - up - down;
  if (up === all) return `${scope(true)} rose`;
  if (down === all) return `${scope(true)} fell`;
  if (same === all) return `${scope(true)} stayed the same`;
  const parts = [
    up > 0 ? `${grouped(up)} rose` : '',
    down > 0 ? `${grouped(down)} fell` : '',
    same > 0 ? `${grouped(same)} stayed the same` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

  return `${scope(false)}, ${parts.replace(/, (?=[^,]*$)/, ' and ')}`;
};

/** Charts over years: trend, slope and their panels. */
export const enOverTime: typeof zhOverTime = {
  trendChart: {
    of: {
      clusters: (measure) => measure,
      totals: (measure) => `${measure}, group totals`,
    },
    span: (from, to) => `${from}–${to}`,
    many: ({ kind, compared, drawn, up, down, years }) => {
      const named = lines(kind, compared);
      const rest = compared === drawn ? ' drawn' : ' drawn that can be compared over years';
      const scope = (isAll: boolean) =>
        `${isAll ? every(compared, named) : `Of the ${named}`}${rest}`;
      const when =
        years === null
          ? 'from the first to the last year that can be compared'
          : `from ${years.from} to ${years.to}`;

      return `${changes(scope, compared, up, down)} ${when}`;
    },
    one: {
      grew: (name, from, first, to, last) =>
        `${name} rose from ${from} in ${first} to ${to} in ${last}`,
      fell: (name, from, first, to, last) =>
        `${name} fell from ${from} in ${first} to ${to} in ${last}`,
      stayed: (name, from, first, to, last) =>
        `${name} stood at ${to} in ${last} as at ${from} in ${first}`,
    },
    noEnds: (kind, count) =>
      `Nothing can be compared over years in the ${lines(kind, count)} drawn: breaks, bounds or sources that differ`,
    chosen: (kind, shown, all) =>
      shown === all
        ? all === 1
          ? `Drawn: the one ${kind === 'clusters' ? 'cluster' : 'group'} with values of two years or more.`
          : `Drawn: all ${lines(kind, all)} with values of two years or more.`
        : kind === 'clusters'
          ? `Drawn: the ${clusters(shown)} with the largest latest value, of ${grouped(all)} with values of two years or more.`
          : `Drawn: the ${grouped(shown)} groups with the largest latest total, of ${grouped(all)}.`,
    totals: (counted, leftOut) =>
      leftOut > 0
        ? `Totals are added up here over the ${clusters(counted)} with a value in every year (calculated, E); left out in every year: ${grouped(leftOut)} with a gap, a bound or sources that differ, or that may not be added.`
        : counted === 1
          ? 'Totals are those of one cluster in every year (calculated, E).'
          : `Totals are added up here over the same ${clusters(counted)} in every year (calculated, E).`,
    noTotals: {
      'not-summable':
        'This measure may not be added up: single clusters are drawn instead of group totals.',
      incomplete:
        'No group can be added up year by year: gaps, bounds, definitions or sources that differ, or rows inside others. Single clusters are drawn instead.',
    },
    single: (count) =>
      `${clusters(count)} ${count === 1 ? 'has a value' : 'have values'} of one year only and ${count === 1 ? 'is' : 'are'} not drawn.`,
    joined:
      'Only neighbouring years are joined: no line runs over a gap, a break, a bound or sources that differ.',
    breakName: 'definition changes',
    method: {
      sum: (count) => `sum over ${clusters(count)}`,
      median: (count) => `median of ${clusters(count)}`,
    },
    clusters: 'Clusters',
  },
  multiplesChart: {
    totals: (measure) => `${measure}, totals of groups on one scale`,
    medians: (measure) => `${measure}, medians of groups on one scale`,
    distribution: (measure) => `${measure}, clusters by size in each group, on one scale`,
    range: 'Range',
    empty: 'No comparable value',
    highest: (names, value) => `The median is highest in ${names}: ${value} (calculated, E)`,
    noMedian: 'No group has a median: there are bounds only, or no values',
    medianNote: (counted, leftOut) =>
      leftOut > 0
        ? `Medians are of the ${clusters(counted)} with a value in every year (calculated, E); ${grouped(leftOut)} more count in no year.`
        : `Medians are of the ${clusters(counted)} with a value in every year (calculated, E).`,
    bins: 'All panels have the same ranges, each from its lower limit to below its upper one; the last holds both. Each bar says how many clusters.',
    between: (from, to) => `${from}–${to}`,
    clusters: 'clusters',
    count: clusters,
    counted: 'counted here',
    noPanel: 'This kind of chart cannot stand in a panel: choose another one for each panel.',
    noLines:
      'No group can be added up year by year (gaps, bounds, definitions or sources that differ, or rows inside others), so there are no lines to draw.',
  },
  slopeChart: {
    title: ({ all, up, down }) =>
      changes(
        (isAll) => (isAll ? every(all, clusters(all)) : `Of ${clusters(all)}`),
        all,
        up,
        down,
      ),
    years: (from, to) => `${from} and ${to}, same definition`,
    legend:
      'Dashed lines fall. Labels may move, points stand at their values; nothing is drawn across a break.',
    log: 'Logarithmic scale: equal slopes are equal rates of change.',
    shown: (shown, all, year) =>
      `Drawn: the ${grouped(shown)} with the largest value of ${year}; ${grouped(all - shown)} more are not drawn.`,
    across: (count) =>
      `For ${clusters(count)} the definitions of the two years differ: no line, no difference.`,
    bounds: (count) =>
      `${clusters(count)} ${count === 1 ? 'has a bound' : 'have bounds'} only and ${count === 1 ? 'is' : 'are'} not drawn.`,
    contested: (count) =>
      `On ${clusters(count)} the sources differ; ${count === 1 ? 'it is' : 'they are'} not drawn.`,
    absent: (count) =>
      `${clusters(count)} ${count === 1 ? 'lacks' : 'lack'} a value of one of the years or of both and ${count === 1 ? 'is' : 'are'} not drawn.`,
  },
};
