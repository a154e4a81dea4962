import type { Messages } from '../messages.ts';
import type { Variant } from '../varied.ts';
import { ordinal } from './ordinal.ts';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const clusters = (count: number) => things(count, 'fictional cluster', 'fictional clusters');
const values = (count: number) => things(count, 'value', 'values');
const measures = (count: number) => things(count, 'measure', 'measures');
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The same of the profiles and of the comparison. */
export const enPracticeVariantPlaces: Variant<Messages> = {
  profile: {
    factsSubtitle: 'Name and title, both fictional',
    finding: {
      noWhole: (count) =>
        `There is no value for the whole cluster; ${values(count)} ${count === 1 ? 'covers' : 'cover'} a part, a wider area, all industry or trade.`,
      lowConfidence: 'The value is marked as of low confidence, for practice.',
      estimated: (count, all) =>
        all === 1
          ? 'The one value is made up (imputed, I).'
          : count === all
            ? `All ${values(all)} are made up (imputed, I).`
            : `${count} of the ${values(all)} ${count === 1 ? 'is' : 'are'} made up (imputed, I).`,
      nothing: (name) => `${name} has no value, which is not zero.`,
      partOnly: 'There are values of parts of a year only, and none is taken for a year.',
    },
    tiles: {
      values: 'Fictional values',
      valuesNone: 'No value, which is not zero',
      noticesNote: 'no notice concerns a fictional cluster',
    },
    strip: {
      title: (name, count, kinds) =>
        `${name} has ${things(count, 'fictional value', 'fictional values')} of ${measures(kinds)}`,
      none: (name) => `${name} has no value`,
    },
    table: {
      title: (count, kinds) => `Every value, all fictional: ${values(count)}, ${measures(kinds)}`,
      name: 'Every value, all fictional',
      missing: (list) => `${list}: no value, which is not zero.`,
    },
    tree: {
      none: 'No fictional cluster contains it and none lies in it',
      note: 'Solid: has values; dashed: none.',
    },
    notices: { none: (name) => `No notice names ${name}, which is fictional` },
    similar: {
      byClass: 'Same level or segment; not by size',
      note: 'Alike in the labels of the practice data, which says nothing of real places.',
    },
    doubts: {
      low: (count) => `${values(count)} marked as of low confidence`,
      lowWhy: 'Marked so for practice.',
      estimated: (count) => `${values(count)} ${count === 1 ? 'is' : 'are'} made up (imputed, I)`,
      estimatedWhy: 'Made by a script: not to be cited, and not about any real place.',
      single: 'One script made all values',
      singleWhy: () => 'None can be confirmed by another source.',
      nothing: 'There is no value',
      nothingWhy: 'The gap was left on purpose.',
      place: 'About the cluster',
    },
  },
  profileFigures: {
    rank: {
      ranked: (measure, unit, year, count) =>
        `${measure}, ${unit}, ${year}; ${things(count, 'fictional value', 'fictional values')}`,
      noMeasure: (name) => `${name} has no value, so nothing can be compared`,
    },
    trend: {
      nothing: 'There is no value, so no change can be seen',
      lineNote: 'Dotted: the years between have no value.',
    },
  },
  provinceProfile: {
    documented: clusters,
    finding: (all, _official, withValues) =>
      `${sentence(clusters(all))} ${all === 1 ? 'is' : 'are'} given to this province, ${withValues} with values. They say nothing of the province.`,
    nothing: (name) => `No fictional cluster is given to ${name}.`,
    tiles: {
      documented: 'Fictional clusters',
      documentedNote: () => 'given to this province by the script',
      share: 'Share of the fictional clusters',
      shareNote: (count, all) => `${count} of the ${clusters(all)}, not a share of the industry`,
      valued: 'Fictional clusters with values',
      figuresNote: 'values for the province as a whole',
    },
    tree: {
      none: 'No fictional cluster is given to it',
      unnamed: 'no prefecture: the places are fictional',
      note: '○ fictional. Empty slot: no value.',
      slot: 'no value',
    },
    segments: {
      subtitle: 'Fictional clusters; one may count in several segments',
      note: 'The segments are labels that the script drew.',
    },
    levels: {
      subtitle: 'Fictional clusters by level',
      note: 'The levels are labels that the script drew.',
    },
    rank: {
      title: (name, rank, count) => `${name} is ${ordinal(rank)} with ${clusters(count)}`,
      tied: (name, rank, count) =>
        `${name} shares the ${ordinal(rank)} place with ${clusters(count)}`,
      none: (name) => `No fictional cluster is given to ${name}`,
      subtitle: 'Fictional clusters, the first five provinces and this one',
      note: 'The number says nothing of the province.',
    },
    strip: {
      subtitle:
        'For the province as a whole; one row, one measure, position is the year only. Rows are not comparable',
      none: (name) => `There is no value for ${name} as a whole`,
    },
    shares: {
      title: (name) => `Share of ${name} in the nation: none`,
      subtitle: (shares) =>
        `The shares of the fictional clusters (${shares}) are of a fictional nation; none is given by province`,
    },
    neighbours: { count: (count) => (count === 0 ? 'no fictional cluster' : clusters(count)) },
    doubts: {
      gap: 'Provinces are labels here',
      gapWhy:
        'The script spread the fictional clusters over provinces: their number is not the number that exists.',
      overlap: (count) =>
        `${things(count, 'fictional cluster lies', 'fictional clusters lie')} inside another`,
      overlapWhy: 'Values of different levels are not added.',
      noted: (names) => `Notes on ${names}`,
      notedWhy: 'They are fictional: see the profiles.',
    },
  },
  compare: {
    suggestionProvinces: (count) => `The ${count} provinces with the most fictional clusters`,
    table: {
      none: 'There is no value for any of these places',
      few: 'The values differ in year and definition, so that few rows may be compared.',
      noDesignation: 'no title',
      values: 'Fictional values',
      clusters: 'Fictional clusters',
      official: 'of them with a real title',
      counts: 'Fictional clusters, which say nothing of the province',
      unpublished: (names, more) =>
        more > 0
          ? `No value for any of these places, which is not zero: ${names}, and ${more} more.`
          : `No value for any of these places, which is not zero: ${names}.`,
    },
    verdict: {
      comparable: 'Same year, same script',
      comparableInferred: 'Same year (inferred), same script',
      comparableMonths: 'Same months, same script',
    },
    values: {
      none: (measure, all) => `${measure}: no value for any of the ${all}`,
      one: (measure, name, value, year) =>
        `${measure}: ${name} alone has a value, ${value} (${year})`,
      hindered: (measure, count, all, reason) =>
        `${measure}: ${count} of ${all} have a value, but not to be compared. ${reason}`,
      slots: 'Dashed: no value, which is not zero.',
      empty: 'Nothing to draw: no place has a value in this unit.',
    },
    years: {
      differing: (measure, count, all) =>
        `${measure}: ${count} of ${all} have more than one year; their spans differ or are broken, so no growth is compared`,
      single: (measure, name) => `${measure}: ${name} alone has more than one year`,
    },
    cell: { source: 'Made by' },
  },
};
