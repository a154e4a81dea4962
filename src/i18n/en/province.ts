import type { MacroRegion } from '../../domain/region.ts';
import type { Lead } from '../lead.ts';
import { ordinal } from './ordinal.ts';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const clusters = (count: number) => things(count, 'cluster', 'clusters');
const places = (count: number) => things(count, 'prefecture', 'prefectures');

/** The profile of one province. */
export const enProvince = {
  provinceProfile: {
    regions: {
      eastern: 'East',
      central: 'Centre',
      western: 'West',
      northeastern: 'Northeast',
      special: 'Hong Kong, Macao, Taiwan',
    } satisfies Record<MacroRegion, string>,
    documented: (count: number) => `${clusters(count)} documented`,
    finding: (all: number, official: number, withValues: number) =>
      `${clusters(all)} ${all === 1 ? 'is' : 'are'} documented here: ${official} on evidence of the federation or the ministry, ${withValues} with published values.`,
    figures: (count: number) =>
      `${things(count, 'more value is', 'more values are')} of the whole province.`,
    nothing: (name: string) =>
      `No cluster of ${name} is documented here, which does not mean that there is none.`,
    rowsButton: 'Table of its clusters',
    noticesButton: 'Notices',
    tiles: {
      documented: 'Named clusters documented',
      documentedNote: (official: number, other: number) =>
        `${official} on evidence of the federation or the ministry, ${other} from other lists or descriptions`,
      share: 'Share of the documented list',
      shareNote: (count: number, all: number) =>
        `${count} of the ${clusters(all)} documented here, not a share of the industry`,
      valued: 'Clusters with published values',
      valuedNote: (count: number, without: number) =>
        `${things(count, 'value', 'values')} in all; ${clusters(without)} without any`,
      figures: 'Provincial figures',
      figuresNote: 'values published for the province as a whole',
      unit: 'clusters',
      figuresUnit: 'values',
    },
    tree: {
      title: (count: number, prefectures: number) => `${clusters(count)} in ${places(prefectures)}`,
      none: 'No cluster is documented',
      subtitle: 'One inside the other: values of different levels are never added',
      unnamed: 'Prefecture not known',
      count: (count: number) => things(count, 'row', 'rows'),
      note: '● federation list or batch, or named by the ministry; ◐ title reported by a page; ○ other programme or description. Dashed slot: no published value. A square is a place without a row.',
      slot: 'no published value',
    },
    segments: {
      subtitle: 'Named clusters; one cluster may have several segments',
      note: 'A number of clusters is no amount of output, and depends on the search.',
      missing: 'The table of segments did not arrive',
    },
    levels: {
      subtitle: 'Named clusters by level',
      note: 'Levels are those of the administrative division; parks stand apart.',
      order: 'from the largest',
      leaders: {
        first: ({ name, count, second, total }: Lead) =>
          `Most are of the level ${name}: ${count} of ${clusters(total)}${second ? `, then ${second.name} with ${second.count}` : ''}`,
        only: (name: string, count: number) =>
          count === 1
            ? `The one cluster is of the level ${name}`
            : `All ${count} clusters are of the level ${name}`,
        tie: (names: string, count: number) =>
          `The levels ${names} share the most with ${count} each`,
        many: (ties: number, count: number) => `${ties} levels share the most with ${count} each`,
      },
    },
    rank: {
      title: (name: string, rank: number, count: number) =>
        `${name} is ${ordinal(rank)} with ${clusters(count)} documented`,
      tied: (name: string, rank: number, count: number) =>
        `${name} shares the ${ordinal(rank)} place with ${clusters(count)} documented`,
      none: (name: string) => `No cluster of ${name} is documented`,
      subtitle: 'Named clusters, the first five provinces and this one',
      note: 'What is documented is not what exists.',
    },
    leading: {
      title: (measure: string, count: number) =>
        `${measure}: ${clusters(count)} with a value for the whole; years differ, no rank`,
      same: (measure: string, count: number, year: string) =>
        `${measure}: ${clusters(count)} with a value for the whole of ${year}`,
      one: (measure: string, name: string) => `${measure}: only ${name} has a value for the whole`,
      none: 'No cluster of the province has a value for the whole',
      subtitle: (measure: string, unit: string) =>
        `${measure}, ${unit}; the latest value for the whole, bounds open-ended`,
      measure: 'Measure',
    },
    strip: {
      title: (name: string, count: number, kinds: number) =>
        `${name} has ${things(count, 'provincial value', 'provincial values')} of ${things(kinds, 'measure', 'measures')}`,
      subtitle:
        'Published for the province; one row, one measure, position is the year only. Rows are not comparable',
      none: (name: string) => `No value is published for ${name} as a whole`,
      whole: 'The whole province',
    },
    shares: {
      title: (name: string) => `Share of ${name} in the nation: not published`,
      subtitle: (shares: string) =>
        `The shares of clusters (${shares}) are national; none is given by province`,
      subtitlePlain: 'No share is given by province',
      slots: [
        'Enterprises above designated size',
        'Main business income',
        'Profit',
      ] as readonly string[],
      note: 'Not worked out from the number of clusters.',
      link: 'See the national shares',
    },
    neighbours: {
      title: 'Neighbouring provinces',
      subtitle: 'Those that share a land border, after the administrative map',
      none: 'No province shares a land border with it',
      count: (count: number) => (count === 0 ? 'none documented' : `${count} documented`),
    },
    doubts: {
      gap: 'No row here does not mean no cluster there',
      gapWhy: 'Rows come from pages that were found: their number is not the number that exists.',
      overlap: (count: number) => `${things(count, 'row lies', 'rows lie')} inside another row`,
      overlapWhy: 'Values of different levels are not added: the province has no total.',
      noted: (names: string) => `Notes on ${names}`,
      notedWhy: 'Boundaries or names have changed: see the profiles.',
    },
  },
};
