import type { zhExploreParts } from '../zh/exploreParts.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const groups = (count: number) => `${grouped(count)} ${count === 1 ? 'group' : 'groups'}`;
const largest = (count: number) => (count === 1 ? 'The largest' : `The ${grouped(count)} largest`);

/** Charts of parts and of groups: shares, bars by group, cumulative curves, concentration. */
export const enExploreParts: typeof zhExploreParts = {
  parts: {
    group: 'Group',
    part: 'Part',
    total: 'Total',
    median: 'Median',
    share: 'Share',
    cumulative: 'Cumulative share',
    position: 'Order of size',
    members: 'Clusters',
    clusters: 'clusters',
    membersDetail: (withValue, all) =>
      withValue === all
        ? `${grouped(all)}, all with a value`
        : `${grouped(all)}, of which ${grouped(withValue)} with a value`,
    ofAll: (withValue, all) => `${grouped(withValue)} of ${grouped(all)}`,
    asideOf: (withValue, all) =>
      withValue === all ? clusters(all) : `${grouped(withValue)} of ${clusters(all)}`,
    sources: (count) => `${grouped(count)} sources, row by row in the table of the ranking`,
    span: (first, last) => `${first}–${last}`,
    others: 'Others',
    othersAre: (names) => `Others: ${names}.`,
    about: 'Some values are rounded, and so is what is worked out from them.',
  },
  groupShare: {
    leads: (name, percent) => `${name} holds ${percent}, the largest share of any group`,
    leadsThree: (name, percent, three) =>
      `${name} holds ${percent}; the three largest groups hold ${three}`,
    tie: (names, percent) => `${names} share the lead with ${percent} each`,
    manyTie: (count, percent) => `${groups(count)} share the lead with ${percent} each`,
    only: (name) => `All of the total is in one group: ${name}`,
    chosen: (count, of, percent) =>
      `${clusters(count)} chosen ${count === 1 ? 'holds' : 'hold'} ${percent} of the total of ${grouped(of)} with a value`,
    largest: (count, of, percent) =>
      `${largest(count)} of ${clusters(of)} with a value ${count === 1 ? 'holds' : 'hold'} ${percent} of the total`,
    chosenName: 'Chosen clusters',
    largestName: 'Largest clusters',
    restName: 'Other clusters',
    method: (count) =>
      `Shares are calculated (E): the values of a group over the total of ${clusters(count)} with a value.`,
    noWhole: (reason) => `The chosen clusters and the others make no one total: ${reason}`,
  },
  groupBars: {
    leads: (name, basis, value) => `${name} has the largest ${basis.toLowerCase()}, ${value}`,
    tie: (names, basis, value) => `${names} share the largest ${basis.toLowerCase()}, ${value}`,
    manyTie: (count, basis, value) =>
      `${groups(count)} share the largest ${basis.toLowerCase()}, ${value}`,
    bounds: (name, value) =>
      `${name} is listed first with ${value}; of some totals only a lower bound is known, so they are not told apart`,
    mixed: (names, basis, value) =>
      `The largest ${basis.toLowerCase()} listed is ${value}, of ${names}; the years differ, so nothing is ranked`,
    unsure: (names, count, basis, value, without) =>
      `${names} ${count === 1 ? 'has' : 'have'} the largest ${basis.toLowerCase()} that can be given, ${value}; ${groups(without)} ${without === 1 ? 'has' : 'have'} none, because of bounds or sources that differ`,
    none: (basis) =>
      `No group has a ${basis.toLowerCase()}: bounds or sources that differ are among the values of each`,
    leftOut: (title, count) =>
      `${title}; ${clusters(count)} on which the sources differ ${count === 1 ? 'is' : 'are'} left out`,
    mixedDefinitions: (names, basis, value) =>
      `The largest ${basis.toLowerCase()} listed is ${value}, of ${names}; the definitions differ, so nothing is ranked`,
    contested: (count) => `The sources differ on ${clusters(count)}: not counted.`,
    gaps: {
      'no-values': 'no comparable value',
      bounds: 'bounds: no median',
      contested: 'the sources differ',
    },
    subtitle: (measure, basis, rest) =>
      [`${measure}, ${basis.toLowerCase()} of each group`, rest]
        .filter((part) => part !== '')
        .join(', '),
    totalMethod:
      'Totals are the sum of the values of a group (E); a group with one value is drawn as that value is.',
    medianMethod: 'Medians are calculated (E, quantile type 7): this measure may not be added up.',
    medianInstead:
      'Medians are calculated (E, quantile type 7): in some groups nothing may be added up (years, scopes, definitions or sources differ, rows lie inside one another, or only bounds are known), so no totals are given.',
  },
  composition: {
    leads: (name, count, of) => `${name} is the largest part in ${grouped(count)} of ${groups(of)}`,
    tie: (names, count, of) =>
      `${names} are each the largest part in ${grouped(count)} of ${groups(of)}`,
    manyTie: (classes, count, of) =>
      `${classes} parts are each the largest in ${grouped(count)} of ${groups(of)}`,
    none: (of) => `None of ${groups(of)} has a single largest part`,
    byValue: 'Each part is the sum of its values (E).',
    byCount:
      'Each part is a number of clusters: the values make no one total or have a flaw, so clusters are counted instead.',
    subtitle: (group, part, what) => `${group} by ${part.toLowerCase()}, ${what.toLowerCase()}`,
    count: 'Number of clusters',
    shareOf: (what) => `Shares of the ${what.toLowerCase()}`,
  },
  pareto: {
    reaches: (members, of) =>
      `${largest(members)} of ${clusters(of)} with a value ${members === 1 ? 'reaches' : 'together reach'} 80% of the total`,
    equal: (of) => `${clusters(of)} have equal values: the cumulative share is a straight line`,
    subtitle: (rest) => `Cumulative share from the largest down, % (E); ${rest}`,
    firstLine: (members) => clusters(members),
    secondLine: (percent) => percent,
    reach: (part) => `Fewest that reach ${part}`,
    rank: (first, last) => (first === last ? `no. ${first}` : `nos. ${first}–${last}`),
    method:
      'Shares are the values over their total (E); the dashed lines read off the fewest clusters that reach 50% and 80%.',
    cutTie:
      'Clusters of equal value stand at a reading: whichever is counted, the share is the same.',
  },
  lorenz: {
    half: (percent) => `The smaller half of the clusters holds ${percent} of the total`,
    equal: (of) => `${clusters(of)} have equal values: the Gini coefficient is 0`,
    subtitle: (rest) =>
      `Lorenz curve: clusters from the smallest across, their share of the total up, % (E); ${rest}`,
    firstLine: 'Smaller half',
    halfTerm: 'The smaller half of the clusters',
    gini: 'Gini coefficient',
    giniText: (gini) => `Gini ${gini}`,
    diagonal: 'Equal shares',
    fifths: ['Smallest fifth', 'Second fifth', 'Middle fifth', 'Fourth fifth', 'Largest fifth'],
    largestTenth: 'Largest tenth',
    parts: (fifths, tenth) =>
      `Read off the curve (E): the fifths from the smallest hold ${fifths}, the largest tenth ${tenth}.`,
    method: (of, most) =>
      `The Gini coefficient (E) is of all ${grouped(of)} values, without a correction for samples: 0 is all equal, ${most} the most possible.`,
    odd: 'Their number is odd: the middle one is counted by half.',
  },
  concentration: {
    four: (percent, points) => `The 4 largest groups hold ${percent}; the HHI is ${points} points`,
    few: (count, points) => `${groups(count)} in all; the HHI is ${points} points`,
    cr: (count, percent) =>
      `CR${grouped(count)}: the ${grouped(count)} largest groups hold ${percent}`,
    crLabel: (count) => `The ${grouped(count)} largest groups`,
    hhi: (points, equals) => `HHI ${points} points, as of ${equals} equal groups E`,
    hhiLabel: 'HHI (0–10,000 points)',
    method:
      'CR4 and CR8 are the shares of the 4 and 8 largest groups together; the HHI is the sum of the squared shares in percent, 0 to 10,000 points, 10,000 where one group has all. All are calculated (E) and no judgement.',
  },
};
