import type { zhPanels } from '../zh/panels.ts';
import { grouped } from '../grouped.ts';

const clusters = (count: number) => `${grouped(count)} ${count === 1 ? 'cluster' : 'clusters'}`;
const groups = (count: number) => `${grouped(count)} ${count === 1 ? 'group' : 'groups'}`;

/** Small multiples: a panel for each group, on one scale. */
export const enPanels: typeof zhPanels = {
  panels: {
    subtitle: (what, grouping) =>
      `${what}; a panel for each ${grouping.toLowerCase()}, on one scale`,
    bars: (measure, basis, parts) => `${measure}, ${basis.toLowerCase()} by ${parts.toLowerCase()}`,
    share: (measure, parts, years) =>
      [`${measure}, share of each ${parts.toLowerCase()} in its group, %`, years]
        .filter((part) => part !== '')
        .join(', '),
    heatmap: (rows, columns) =>
      `Named clusters; rows: ${rows.toLowerCase()}, columns: ${columns.toLowerCase()}`,
    tileMap: 'Named clusters by province',
    count: clusters,
    largest: (shown, of) => `largest ${grouped(shown)} of ${grouped(of)}`,
    squared: (text) => `R² ${text} E`,
    reach: (members) => `${grouped(members)} hold 80% E`,
    none: 'no cluster',
    notOffered: 'Not offered for panels',
    leftOut: (shown, count, names) =>
      `Drawn are the ${grouped(shown)} groups with the most values; ${groups(count)} more ${count === 1 ? 'is' : 'are'} not: ${names}.`,
    without: (names, reason) => `${names}: ${reason}`,
    moreParts: (parts, shown, more) =>
      `${parts}: every panel lists the ${grouped(shown)} with the most clusters; ${grouped(more)} more ${more === 1 ? 'is' : 'are'} in the table only.`,
    shareNote:
      'In each panel the clusters of its group with a value make 100% (calculated, E); the totals behind differ.',
    squaredNote: (least, isLog) =>
      `R² is calculated, E, by least squares${isLog ? ', of logarithms on a logarithmic axis' : ''}; groups of fewer than ${least} pairs have none. A correlation is no cause.`,
    scatterYears: 'The years differ; the table gives each.',
    paretoNote:
      'Across: number of clusters. Each panel adds up from its largest one (E); the large dot marks where 80% are reached.',
    giniNote:
      'The Gini coefficient (E) is of the clusters of a group with a value, without a correction for small numbers: compare groups of unlike size with care.',
    dots: 'All panels have one frame and one scale of areas. No boundary is drawn; the evidence and the table name the places.',
    cells: 'Each cluster counts in one cell: that of its group, row and column.',
    tiles: 'Small tiles carry their number only; the evidence and the table name the place.',
    inGroup: (name, group) => `${name} (${group})`,
    listed: (count) =>
      `The largest values of ${groups(count)} are of different years: listed, not ranked`,
    boundTops: (bounds, count) =>
      `In ${grouped(bounds)} of ${groups(count)} some values are bounds only, so the largest of the groups are not ranked`,
    leads: (names, value, tied, count) => {
      if (count === 1) return `One group has values; its largest is ${names} with ${value}`;

      return tied > 1
        ? `Of the largest of each group, ${names} share the lead with ${value}`
        : `Of the largest of each group, ${names} leads with ${value}`;
    },
    lead: (names, count, of, tied) =>
      tied > 1
        ? `${names} are each the largest in ${grouped(count)} of ${groups(of)}`
        : `${names} is the largest in ${grouped(count)} of ${groups(of)}`,
    noLead: (count) => `In none of ${groups(count)} one part leads: ties, or bounds only`,
    mixedLead: (leads, count) =>
      `The largest part differs: ${leads} different ones in ${groups(count)}`,
    noSquared: (count, least) =>
      `None of ${groups(count)} has the ${least} pairs of values that an R² needs`,
    oneSquared: (name, squared, least) =>
      `R² is ${squared} in ${name}; the other groups have fewer than ${least} pairs`,
    sameSquared: (count, squared) => `R² is ${squared} in all of ${groups(count)}`,
    severalGroups: (count) => groups(count),
    squaredRange: (most, least, count) =>
      `Of ${groups(count)}, R² is highest in ${most.name} (${most.text}) and lowest in ${least.name} (${least.text})`,
    fewest: (name, members, of) =>
      `${name} is the most concentrated: ${grouped(members)} of ${clusters(of)} hold 80%`,
    fewestTie: (names, percent) =>
      `${names} are the most concentrated: in each, ${percent} of the clusters hold 80%`,
    oneGini: (name, gini) => `Only ${name} has 10 values: its Gini coefficient is ${gini}`,
    sameGini: (count, gini) => `The Gini coefficient is ${gini} in all of ${groups(count)}`,
    giniRange: (most, least) =>
      `${most.name} is the most unequal inside (Gini ${most.text}), ${least.name} the least (${least.text})`,
    rising: (rising, count) =>
      `In ${grouped(rising)} of ${groups(count)} more clusters rose than fell`,
    fullest: (cell, count) => `Most clusters in one cell: ${cell}, ${grouped(count)}`,
    fullestTie: (cells, count) => `${cells} cells share the lead with ${clusters(count)} each`,
    mostDots: (names, count, total, tied) =>
      tied > 1
        ? `${names} have the most dots, ${grouped(count)} each of ${grouped(total)}`
        : `${names} has the most dots: ${grouped(count)} of ${grouped(total)}`,
  },
};
