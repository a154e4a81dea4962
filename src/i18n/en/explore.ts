import type { ChartKind } from '../../domain/explore/chartKind.ts';
import type { Grouping } from '../../domain/explore/clusterGrouping.ts';
import type { ReadingGap } from '../../domain/explore/reading.ts';
import type { zhExplore } from '../zh/explore.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const onlyClusters = (count: number) =>
  count === 0 ? 'No cluster has' : `Only ${clusters(count)} ${count === 1 ? 'has' : 'have'}`;
const values = (count: number) => `${grouped(count)} ${count === 1 ? 'value' : 'values'}`;

/** The workbench: its controls, why a chart cannot be drawn, and how a selection is said. */
export const enExplore: typeof zhExplore = {
  explore: {
    title: 'Explore',
    lede: 'Choose measure, year, grouping and chart; every value drawn stands in the table below. Selected clusters stand out in every figure and in the table.',
    settings: 'Chart settings',
    chart: 'Chart',
    measure: 'Measure',
    horizontal: 'Horizontal',
    vertical: 'Vertical',
    size: 'Size',
    sizeEqual: 'Equal',
    color: 'Colour',
    year: 'Year',
    latest: 'Latest of each',
    yearOption: (year, count) => `${year} (${grouped(count)})`,
    within: 'Without a value of that year',
    withinNone: 'borrow none',
    withinYears: (years) => `borrow from up to ${years} ${years === 1 ? 'year' : 'years'} before`,
    withinAny: 'borrow from any year before',
    group: 'Group by',
    base: 'Compare with',
    baseBest: 'Automatic: the two years with most clusters',
    panel: 'Each panel',
    top: 'Rows shown',
    options: 'Options',
    option: {
      linear: 'Linear scale',
      stacked: 'Stacked',
      relative: 'As shares',
      fit: 'Regression line',
      quadrants: 'Quadrants at the medians',
    },
    drawn: 'Values drawn',
    rowsShown: (shown, all) =>
      `The first ${grouped(shown)} of ${grouped(all)} rows; an export holds them all.`,
    unavailable: 'Charts that cannot be drawn, and why',
    companions: 'Linked views',
    practice: 'Use the practice data',
    practiceHint:
      'The practice data hold 216 fictional clusters with complete values, for trying every chart.',
    // "Enterprises, enterprises" would say nothing more.
    subtitle: (measure, unit, years) =>
      [measure, unit.toLowerCase() === measure.toLowerCase() ? '' : unit, years]
        .filter((part) => part !== '')
        .join(', '),
    oneYear: (year) => year,
    latestYears: (first, last) => `latest of each, ${first}–${last}`,
    borrowedYears: (year, first) => `${year}, or the latest since ${first}`,
    borrowed: (years) => `${years} ${years === 1 ? 'year' : 'years'} before the chosen one`,
    borrowedTerm: 'Borrowed',
    borrowedNote: (count) =>
      `${values(count)} ${count === 1 ? 'is' : 'are'} not of the chosen year; each carries its own.`,
    left: (count, total) =>
      `${grouped(count)} of ${clusters(total)} ${count === 1 ? 'has' : 'have'} no comparable value and ${count === 1 ? 'is' : 'are'} not drawn.`,
    contestedNote: (count) =>
      `The sources differ on ${clusters(count)}: in the table, not in the order.`,
  },
  chartKinds: {
    ranking: 'Ranking',
    bars: 'Bars by group',
    share: 'Share',
    trend: 'Trend',
    scatter: 'Scatter',
    distribution: 'Distribution',
    treemap: 'Treemap',
    pareto: 'Pareto',
    lorenz: 'Lorenz',
    concentration: 'Concentration',
    heatmap: 'Heat map',
    'tile-map': 'Tile map',
    'point-map': 'Point map',
    slope: 'Slope',
    multiples: 'Small multiples',
  } satisfies Record<ChartKind, string>,
  groupings: {
    province: 'Province',
    region: 'Macro-region',
    segment: 'Segment',
    level: 'Level',
    designation: 'Designation',
    none: 'No grouping',
  } satisfies Record<Grouping, string>,
  regions: {
    eastern: 'Eastern',
    central: 'Central',
    western: 'Western',
    northeastern: 'North-eastern',
    special: 'Hong Kong, Macao, Taiwan',
  },
  groupRules: {
    'primary-segment': 'Each cluster counts in its primary segment only.',
    'first-designation': 'Each cluster counts in the first kind of its designations only.',
  },
  unassigned: 'not assigned',
  readingGaps: {
    'not-published': 'not published',
    'other-scope-only': 'values of another scope only',
    'too-old': 'earlier values only',
    'too-new': 'later values only',
    'part-year-only': 'parts of a year only',
    undated: 'undated',
  } satisfies Record<ReadingGap, string>,
  refusals: {
    'no-clusters': 'No cluster matches.',
    'no-second-measure': 'A scatter needs two measures; only one has values here.',
    'not-summable': 'This measure may not be added up, so there is no total to divide.',
    'not-grouped': 'There is no grouping: choose what to group by.',
    'no-complete-years': 'No cluster has a value in every year, so groups have no line.',
    'all-zero': 'All values are zero: there is no total to divide.',
    'too-few-values': (has, needs) =>
      has === 0
        ? `There is no comparable value; at least ${grouped(needs)} are needed.`
        : `Only ${grouped(has)} comparable ${has === 1 ? 'value' : 'values'}; at least ${grouped(needs)} are needed.`,
    'too-few-pairs': (has, needs) =>
      `${onlyClusters(has)} an exact or rounded value of both measures; at least ${grouped(needs)} are needed.`,
    'too-few-years': (has, needs) =>
      has === 0
        ? `No cluster has a value of any year; values of at least ${grouped(needs)} years are needed.`
        : `No cluster has values of ${grouped(needs)} years or more; the most any has is ${grouped(has)}.`,
    'too-few-groups': (has, needs) =>
      has === 0
        ? `No group has a value; at least ${grouped(needs)} are needed.`
        : `Only ${grouped(has)} ${has === 1 ? 'group has' : 'groups have'} a value; at least ${grouped(needs)} are needed.`,
    negative: (count) =>
      `${values(count)} ${count === 1 ? 'is' : 'are'} negative: shares would mean nothing.`,
    contested: (count) => `The sources differ on ${clusters(count)}, so nothing is added up.`,
    'no-points': (of) => `None of ${clusters(of)} has a position.`,
    'mixed-years': (years, first, last) =>
      `The values are of ${years} years (${first}–${last}) and are not added up: choose one year.`,
    overlap: (inside, of) =>
      `${grouped(inside)} of the ${grouped(of)} rows with a value ${inside === 1 ? 'lies' : 'lie'} inside another, so nothing is added up.`,
    bounds: (count, of) =>
      count === of && of > 1
        ? `All ${values(of)} are bounds and cannot be added up.`
        : `${grouped(count)} of ${values(of)} ${count === 1 ? 'is a bound' : 'are bounds'} and cannot be added up.`,
    break: (description) => `The definitions differ: ${description}`,
    'panel-areas':
      'A treemap is no panel: its areas share a scale only inside one box, and one treemap shows all groups already.',
    'panel-groups':
      'A concentration is no panel: it is worked out over the groups, and a panel has one group only.',
    'panel-places':
      'A map is no panel of provinces or regions: each would repeat one place of the whole map. Group by segment, level or title.',
    'too-few-in-both-years': ({ has, needs, years, acrossBreak, bounds, contested }) =>
      years === null
        ? 'There are no two years to compare.'
        : `${[
            `${onlyClusters(has)} comparable values in both ${years.from} and ${years.to}; at least ${grouped(needs)} are needed`,
            acrossBreak > 0
              ? `for ${clusters(acrossBreak)} the definitions of the two years differ`
              : '',
            bounds > 0 ? `${clusters(bounds)} ${bounds === 1 ? 'has' : 'have'} bounds only` : '',
            contested > 0 ? `on ${clusters(contested)} the sources differ` : '',
          ]
            .filter((part) => part !== '')
            .join('; ')}.`,
    'panel-refused': (panel, reason) => `The panels (${panel}) cannot be drawn: ${reason}`,
  },
  ranking: {
    leads: (name, value, year) => `${name} leads with ${value} in ${year}`,
    leadsBy: (name, value, times, last) =>
      `${name} leads with ${value}, about ${times} times ${last}`,
    tie: (names, value) => `${names} share the lead with ${value}`,
    manyTie: (count, value) => `${clusters(count)} share the lead with ${value}`,
    listed: (name, value, year) =>
      `${name} has the largest value listed, ${value} (${year}); the years differ, so nothing is ranked`,
    listedTie: (who, value) =>
      `${who} have the largest value listed, ${value}; the years differ, so nothing is ranked`,
    mixedListed: (who, count, value) =>
      `${who} ${count === 1 ? 'has' : 'have'} the largest value listed, ${value}; the definitions differ, so nothing is ranked`,
    bound: (count, value) =>
      `${clusters(count)} ${count === 1 ? 'has' : 'have'} ${value}: only the bound is known, so ${count === 1 ? 'it has no rank' : 'they are not told apart'}`,
    boundLeads: (name, value, year) => `${name} leads with ${value} in ${year}`,
    unsure: (who, count, value, unsure) =>
      `${who} ${count === 1 ? 'has' : 'have'} the largest single value, ${value}; ${clusters(unsure)} with only a bound or differing sources may have more`,
    noneSure: (count) =>
      `None of ${clusters(count)} can be put first: only bounds are known, or the sources differ`,
    some: clusters,
    only: (name, value) => `Only ${name} has a comparable value, ${value}`,
    others: (count) => `${grouped(count)} ${count === 1 ? 'other' : 'others'}`,
    othersSum: (count) => (count === 1 ? '1 other' : `${grouped(count)} others together`),
    rank: 'Rank',
    ranked: 'Same year, same definition.',
    bounds:
      'A bound has no rank, nor has a value that a bound or differing sources may exceed; equal bounds have no order.',
    unranked: 'Years differ: listed, not ranked.',
    mixed: 'Definitions differ: listed, not ranked.',
    noOthersSum: 'The others have no total: they may not be added up, or years or scopes differ.',
    cutTie: 'The last row shown equals the next one: the cut between them says nothing.',
  },
  tileExplore: {
    subtitle: 'Named clusters; a tile a division, not by area. A tile selects all its clusters',
    unplaced: (title, count) =>
      `${title}; ${grouped(count)} more ${count === 1 ? 'is' : 'are'} in no known division`,
  },
  selection: {
    label: 'Selection',
    said: (what, count) =>
      what === '' ? `${clusters(count)} selected` : `${what} selected, ${clusters(count)}`,
    inView: (view, count) => `${grouped(count)} in ${view}`,
    inTable: (count) => `${grouped(count)} ${count === 1 ? 'row' : 'rows'} in the table`,
    rest: (count) =>
      `The other ${grouped(count)} are dimmed in place. Selecting is not filtering: no number changes.`,
    press: (what) => `Select ${what}`,
    only: 'Show only these',
    compare: 'Compare',
    clear: 'Clear',
    escape: 'Esc',
    stop: '. ',
    join: ', ',
  },
};
