import { ordinal } from './ordinal.ts';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const values = (count: number) => things(count, 'value', 'values');
const clusters = (count: number) => things(count, 'cluster', 'clusters');

/** The figures that set a cluster beside others, and beside its own past. */
export const enProfileFigures = {
  profileFigures: {
    rank: {
      ranked: (measure: string, unit: string, year: string, count: number) =>
        `${measure}, ${unit}, ${year}; ${things(count, 'comparable value', 'comparable values')} of one source`,
      listed: (measure: string, unit: string, count: number) =>
        `${measure}, ${unit}; the latest value of ${clusters(count)}`,
      first: (measure: string, name: string, rank: number, count: number) =>
        `${measure}: ${name} is ${ordinal(rank)} of ${clusters(count)}, none inside another`,
      tied: (measure: string, name: string, rank: number, ties: number, count: number) =>
        `${measure}: ${name} shares the ${ordinal(rank)} place of ${count} with ${things(ties, 'other', 'others')}`,
      open: (measure: string, name: string, from: number, to: number) =>
        `${measure}: ${name} is between ${ordinal(from)} and ${ordinal(to)}; bounds leave the rank open`,
      bounds: (measure: string, count: number) =>
        `${measure}: ${clusters(count)} share one lower bound and have no rank`,
      inside: (measure: string, name: string, place: string) =>
        `${measure}: ${name} lies in ${place} and has no rank of its own`,
      unranked: (measure: string, count: number) =>
        `${measure}: years or sources of ${clusters(count)} differ, so they are listed, not ranked`,
      only: (measure: string, name: string) =>
        `${measure}: no other cluster can be compared with ${name}`,
      noPeer: (measure: string, name: string) => `${measure}: no peer can be compared with ${name}`,
      contested: (measure: string, name: string) =>
        `The sources differ on ${measure.toLowerCase()} of ${name}: it has no rank`,
      partYear: (measure: string, name: string) =>
        `${measure} of ${name} covers a part of a year and is not compared with years`,
      missing: (measure: string, name: string) =>
        `${measure} of ${name} has no value for the whole: it has no rank`,
      noMeasure: (name: string) => `Nothing is published of ${name}, so nothing can be compared`,
      notInside: (place: string) => `in ${place}, no rank`,
      own: 'this page',
      rankColumn: 'Rank',
      insideNote: 'A pale bar lies inside another row: listed below it, without a rank.',
      openNote: 'A bound may stand for more or less: a row whose rank it leaves open has none.',
      leftOut: (count: number) =>
        `${things(count, 'row is', 'rows are')} left out of the drawing; the table has all.`,
      orderNote: 'In the order of the values, for reading only; the year is at the right.',
      without: (count: number) =>
        `${things(count, 'cluster has', 'clusters have')} no comparable value, which is not zero.`,
    },
    gaps: {
      title: (name: string, better: number, worse: number, all: number) =>
        `Of ${things(all, 'comparable measure', 'comparable measures')}, ${name} is better than the peer median in ${better} and behind in ${worse}`,
      subtitle: (peers: string) =>
        `Multiples of the peer median, logarithmic; one year and one source for each measure. ${peers}`,
      axis: 'Multiples of the peer median; larger to the right',
      few: 'No measure has three comparable values of peers, so nothing is compared',
      fewMeasure: (measure: string, count: number) => `${measure} ${count}`,
      fewNote: (list: string) => `Fewer than three comparable values of peers: ${list}.`,
      detail: (standing: string, own: string, median: string) =>
        `${standing}: ${own}, median ${median}`,
      strength: 'strength',
      weakness: 'weak point',
      same: 'the same',
      larger: 'larger',
      smaller: 'smaller',
      open: 'open',
      medianColumn: 'Peer median (calculated, E)',
      gapColumn: 'Difference',
      peersColumn: 'Peers',
      standingColumn: 'Standing',
      method: (own: string, median: string, gap: string) => `${own} less ${median} is ${gap}`,
      note: 'The median is calculated (E) of at least three comparable values; bounds and places inside another are left out.',
    },
    trend: {
      grew: (measure: string, from: string, first: string, to: string, last: string) =>
        `${measure} grew from ${from} in ${first} to ${to} in ${last}`,
      fell: (measure: string, from: string, first: string, to: string, last: string) =>
        `${measure} fell from ${from} in ${first} to ${to} in ${last}`,
      stayed: (measure: string, from: string, first: string, to: string, last: string) =>
        `${measure} was ${from} in ${first} and ${to} in ${last}`,
      apart: (measure: string, count: number) =>
        `${measure} has ${values(count)}, which no line joins`,
      one: (measure: string) => `${measure} is known for one year only, so no change can be seen`,
      none: (measure: string) => `${measure} has no value with a year`,
      nothing: 'Nothing is published, so no change can be seen',
      subtitle: (measure: string, unit: string, scope: string) => `${measure}, ${unit}; ${scope}`,
      breakLines: ['definitions differ:', 'no line, no difference'] as readonly string[],
      lineNote:
        'Dotted: the years between are not published. Values on which sources differ are not joined.',
      leftOut: (count: number) =>
        `${things(count, 'more value covers', 'more values cover')} a part of a year or no stated year and are on no axis of years.`,
    },
  },
};
