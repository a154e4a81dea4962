import type { zhScatter } from '../zh/scatter.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const has = (count: number) => (count === 1 ? 'has' : 'have');
const is = (count: number) => (count === 1 ? 'is' : 'are');

/** Scatter and distribution: findings, notes, and the dragging of a range. */
export const enScatter: typeof zhScatter = {
  scatter: {
    subtitle: (y, x, years) =>
      [`Vertical: ${y}`, `horizontal: ${x}`, years].filter((part) => part !== '').join('; '),
    sizedBy: (measure) => `area: ${measure}`,
    rises: (count, squared) =>
      `The two measures are mostly high together: R² ${squared} over ${clusters(count)}`,
    falls: (count, squared) =>
      `Where one measure is high the other is mostly low: R² ${squared} over ${clusters(count)}`,
    loosely: (count, squared) =>
      `The two measures are loosely related: R² ${squared} over ${clusters(count)}`,
    hardly: (count, squared) =>
      `The two measures show hardly any straight-line relation: R² ${squared} over ${clusters(count)}`,
    spans: (count, least, most) =>
      `${clusters(count)} ${has(count)} both values, the vertical ones listed run from ${least} to ${most}`,
    equal: (count, value) =>
      `${clusters(count)} ${has(count)} both values, the vertical one always ${value}`,
    others: 'others',
    fit: (squared) => `Regression line, R² ${squared} E`,
    medians: (x, y) => `Medians: ${x}, ${y} E`,
    both: (x, y) => (x === y ? x : `${y} / ${x}`),
    fitNote: (count, isLog) =>
      `R² and the regression line are calculated, E: least squares over ${clusters(count)}${isLog ? ', of the logarithms on a logarithmic axis' : ''}, without bounds and values on which sources differ. A correlation is no cause.`,
    medianNote: (count) =>
      `The medians, the horizontal one first, are calculated, E, over ${clusters(count)}; quantiles of type 7.`,
    noFit: 'No regression line: all values of one measure are equal, or there are too few.',
    years:
      'The years differ and stand beside the names; the two values of a point may be of two years.',
    linearNote: (axis) => `${axis} has a zero or negative value: that axis is linear.`,
    left: (count, total) =>
      `${grouped(count)} of ${clusters(total)} ${is(count)} without one of the two values and not drawn.`,
    contestedTwice: (count) =>
      `On ${clusters(count)} the sources differ on both measures: in the table only.`,
    noArea: (count) =>
      `${clusters(count)} ${has(count)} no value for the area and ${is(count)} drawn as the smallest hollow dot.`,
    othersNote: (count) =>
      `${grouped(count)} further ${count === 1 ? 'group is' : 'groups are'} grey.`,
    measure: 'Measure',
    differ: (values) => `≠ ${values}`,
  },
  distribution: {
    half: (count, from, to) =>
      `The middle half of ${clusters(count)} lies between ${from} and ${to}`,
    concentrated: (count, value) => `At least half of ${clusters(count)} have ${value}`,
    equal: (count, value) => `All ${clusters(count)} have ${value}`,
    median: (value) => `Median ${value} E`,
    bin: (from, to) => `${from} to ${to}`,
    lastBin: 'upper end included',
    clusters,
    counted: 'counted from the values drawn',
    boxNote: (lower, median, upper) =>
      `The box shows the quartiles ${lower}, ${median} and ${upper} (type 7, calculated, E); whiskers reach 1.5 interquartile ranges at most, rings lie beyond; each dot is a cluster.`,
    binsNote: (rule) =>
      `Width of the columns by the rule of ${rule}, rounded; each holds its lower end, the last one both.`,
    rules: { 'freedman-diaconis': 'Freedman and Diaconis', sturges: 'Sturges' },
    bounds: (count) =>
      `${grouped(count)} ${count === 1 ? 'value is a bound' : 'values are bounds'} and not counted.`,
    contested: (count) => `The sources differ on ${clusters(count)}: not counted.`,
    missing: (count, total) =>
      `${grouped(count)} of ${clusters(total)} ${has(count)} no comparable value and ${is(count)} not counted.`,
    years: 'The years differ; the table gives each.',
    linearNote: 'A value is zero or negative: the axis is linear.',
  },
  range: {
    title: 'Filter by a range of values',
    hint: 'A range can also be dragged over the chart; Esc cancels.',
    from: 'from',
    to: 'to',
    apply: 'Show only clusters in the range',
    empty: 'Fill in at least one end first.',
    reversed: '“From” is larger than “to”: swap them.',
    none: 'No cluster lies in the range.',
    tooMany: (count, most) =>
      `${clusters(count)} ${count === 1 ? 'lies' : 'lie'} in the range; a link holds at most ${most}. Narrow the range.`,
  },
};
