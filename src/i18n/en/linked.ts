import type { zhLinked } from '../zh/linked.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;

/** Years dragged over a line, and the share of what is selected. */
export const enLinked: typeof zhLinked = {
  yearRange: {
    title: 'Filter by a range of years',
    label: 'Years',
    hint: 'Years can also be dragged sideways over the chart; Esc cancels.',
    apply: 'Show only these years',
    few: 'Fewer than two years with values lie in the range: a trend takes two at least.',
    said: (from, to) =>
      `Only ${from}–${to}: the trend is drawn for these years, figures of a single year take ${to}.`,
    clear: 'Show all years',
    drawn: (from, to) =>
      `Drawn are ${from}–${to} only; values of other years are neither in the figure nor in the table.`,
    none: (from, to) =>
      `No line can be drawn for ${from}–${to}: no cluster has values of two of these years. Choose other years.`,
  },
  countedClusters: {
    ofYear: (year, inYear, counted) =>
      `In ${year} alone ${clusters(inYear)} ${inYear === 1 ? 'has' : 'have'} a value: a figure of that year counts them all, so its totals may be larger than those over the ${grouped(counted)} here.`,
    ofTrend: (inYear, complete) =>
      `Counted here: ${clusters(inYear)} with a value in the year. A trend over all years counts at most the ${grouped(complete)} with a value in every year, so that its years can be compared; its totals may be smaller.`,
  },
  selectedShare: {
    finding: (count, of, percent) =>
      `${clusters(count)} selected with a value ${count === 1 ? 'holds' : 'hold'} ${percent} of the total of ${grouped(of)} with a value`,
    name: 'Selected clusters',
    noValue: (selected) =>
      `The share of the selection is not drawn: ${selected === 1 ? 'the cluster selected has' : `none of the ${clusters(selected)} selected has`} ${selected === 1 ? 'no value' : 'a value'} here that can be added.`,
    noRest:
      'The share of the selection is not drawn: every cluster with a value is selected, nothing is left to set it against.',
    without: (count, selected) =>
      `Of the ${clusters(selected)} selected, ${grouped(count)} ${count === 1 ? 'has' : 'have'} no value and ${count === 1 ? 'is' : 'are'} not in the share.`,
    beside: 'The share of the selection overlaps with the groups: the two may not be added.',
  },
};
