import type { PeerRule } from '../../domain/peers.ts';
import type { Scope } from '../../domain/observation.ts';
import type { Likeness } from '../../domain/similar.ts';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const values = (count: number) => things(count, 'value', 'values');
const measures = (count: number) => things(count, 'measure', 'measures');
const clusters = (count: number) => things(count, 'cluster', 'clusters');
/** The name of a measure within a sentence; an abbreviation keeps its capitals. */
const lower = (name: string) =>
  /^[A-Z][a-z]/.test(name) ? `${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : name;
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The profile of one cluster. */
export const enProfile = {
  profile: {
    path: 'Path',
    open: 'Open profile',
    compare: 'Add to compare',
    compareWith: (name: string) => `Compare with ${name}`,
    compareShort: 'Compare',
    facts: 'Facts',
    factsSubtitle: 'Name, title and why it is listed',
    tilesLabel: 'Main values',
    unknown: (id: string) => `There is no cluster “${id}”`,
    unknownProvince: (code: string) => `There is no province with the code “${code}”`,
    unknownWhy: 'The link may be mistyped, or belong to another dataset.',
    nearMatches: 'Did you mean',
    noNear: 'No name comes near it either.',
    toList: 'See all clusters',
    finding: {
      value: (measure: string, amount: string, year: string) =>
        `${lower(measure)} ${amount} (${year})`,
      values: (parts: readonly string[]) => `${sentence(parts.join('; '))}.`,
      differ: 'These measures differ: no difference is taken and no line joins them.',
      contested: (measure: string, low: string, high: string) =>
        `The sources differ on ${lower(measure)}, from ${low} to ${high}; all are shown, no mean is taken.`,
      partOnly: 'Only parts of a year are published, and none is taken for a year.',
      noWhole: (count: number) =>
        `Nothing is published for the whole cluster; ${values(count)} ${count === 1 ? 'covers' : 'cover'} a part, a wider area, all industry or trade.`,
      otherScopes: (count: number, all: number) =>
        `${sentence(String(count))} of the ${values(all)} ${count === 1 ? 'covers' : 'cover'} a part, a wider area, all industry or trade, not the whole cluster.`,
      lowConfidence: 'The source is of low confidence.',
      estimated: (count: number, all: number) => {
        if (all === 1) return 'The one value is calculated or imputed, not published.';

        return count === all
          ? `All ${values(all)} are calculated or imputed; none is published.`
          : `${count} of the ${values(all)} ${count === 1 ? 'is' : 'are'} calculated or imputed.`;
      },
      nothing: (name: string) =>
        `No value of ${name} is published. Not published, which is not zero.`,
    },
    tiles: {
      values: 'Published values',
      valuesUnit: 'values',
      valuesNote: (count: number, whole: number) =>
        `${measures(count)}; ${values(whole)} ${whole === 1 ? 'describes' : 'describe'} the whole cluster`,
      valuesNone: 'Not published, which is not zero',
      parts: 'Rows inside',
      partsNote: 'rows of this dataset that lie in this place',
      notices: 'Notices',
      noticesNote: 'that name this cluster or were inferred to concern it',
      bound: 'Only the lower bound is known',
      upper: 'Only the upper bound is known',
      about: 'The source says about',
      partYear: 'A part of a year, not taken for a year',
      counted: 'counted in this dataset',
    },
    strip: {
      title: (name: string, count: number, kinds: number) =>
        `${name} has ${things(count, 'published value', 'published values')} of ${measures(kinds)}`,
      subtitle:
        'One row, one measure; position is the year only, the value is written beside it. Rows are not comparable',
      none: (name: string) => `No value of ${name} is published`,
      undated: 'undated',
      inferredNote: 'Hollow: the year is inferred.',
      spanNote: 'Short bar: the months covered, never taken for a year.',
      undatedNote: 'Values without a year stand at the right, on no time axis.',
      conflictNote: '≠: the sources differ; all values are shown, no mean is taken.',
    },
    scopes: {
      whole: 'The whole: may be compared within one measure and one year',
      part: 'A part, not the whole place',
      wider: 'Wider than the place or its industry',
      'all-industry': 'All industry of the place, not textiles alone',
      market: 'Markets: trade, not industry',
    } satisfies Record<Scope, string>,
    table: {
      title: (count: number, kinds: number) =>
        `Every published value: ${values(count)}, ${measures(kinds)}`,
      name: 'Every published value',
      subtitle: 'Each with its year, scope, status and source; nothing is left out',
      scope: 'Scope',
      missing: (list: string) => `${list}: not published, which is not zero.`,
      noTotal: 'No total: measures, scopes or years differ.',
    },
    measure: 'Measure compared',
    measureOption: (name: string, others: number) =>
      others === 0 ? `${name} (none comparable)` : `${name} (${others} comparable)`,
    year: 'Year',
    latest: 'Latest',
    peers: 'What makes a peer',
    peersHint: 'At least one holds; all that are ticked hold together',
    peerRules: {
      segment: 'same segment',
      band: 'same size class',
      province: 'same province',
      level: 'same level',
    } satisfies Record<PeerRule, string>,
    peerWords: (rules: string, count: number) => `Peers: ${clusters(count)} of the ${rules}`,
    and: ', ',
    tree: {
      title: (root: string, count: number) =>
        `${root} and what lies in it: ${things(count, 'row', 'rows')}`,
      none: 'No row contains it and none lies in it',
      subtitle: 'One inside the other; values of different levels are never added',
      values: (count: number) => values(count),
      here: 'this page',
      note: 'Solid: has published values; dashed: none. A square is a place without a row.',
      province: (count: number) => `province, ${clusters(count)}`,
    },
    notices: {
      title: (name: string, count: number) =>
        `${things(count, 'notice concerns', 'notices concern')} ${name}`,
      none: (name: string) => `No notice names ${name}`,
      subtitle: (stated: number, inferred: number) => `${stated} name it, ${inferred} inferred`,
      own: { stated: 'named in the text', inferred: 'inferred' },
      container: 'names a place that contains it',
      province: (name: string) => `concerns ${name}`,
      part: 'concerns clusters of the province',
      others: 'Notices of the places around it',
      all: 'Open the notices',
    },
    similar: {
      title: (name: string) => `Clusters like ${name}`,
      nearest: (count: number) => `By their distance in ${measures(count)}, nearest first`,
      byClass: 'Same level, segment, evidence or notice; not by size',
      none: 'No cluster like it was found',
      measures: 'By which measures',
      measuresHint: 'At least two measures; with fewer, by class',
      distance: (value: string) => `distance ${value}`,
      method:
        'Standardised Euclidean distance: sizes and counts by their logarithms, each measure divided by its standard deviation; one year and one source, without bounds.',
      note: 'Alike in the classes of this dataset, which is no judgement.',
      reasons: {
        level: 'same level',
        segment: 'same segment',
        evidence: 'same evidence',
        named: 'named in one notice',
        province: 'same province',
      } satisfies Record<Likeness, string>,
      separator: ' · ',
    },
    doubts: {
      title: 'Where to be careful',
      conflict: (measure: string, list: string) => `${measure}: ${list}`,
      low: (count: number) => `${values(count)} of low confidence`,
      lowWhy: 'The source or the copy is not reliable: cite with care.',
      measures: (count: number) => `${count} measures of size`,
      measuresWhy: (list: string) =>
        `${list}: defined differently, so none stands for another; no line, no difference.`,
      market: 'Market and industry',
      marketWhy: 'Turnover is trade, not output: the size of the industry cannot be told from it.',
      industry: 'All industry',
      industryWhy: 'Some values are of all industry, not textiles alone, and are in no ranking.',
      parts: (count: number) =>
        `${values(count)} ${count === 1 ? 'covers' : 'cover'} a part of a year`,
      partsWhy: 'Not taken for a year, and no year is worked out from it.',
      undated: (count: number) => `${values(count)} without a year`,
      undatedWhy: 'On no time axis and without a rank.',
      estimated: (count: number) =>
        `${values(count)} ${count === 1 ? 'is' : 'are'} calculated, imputed or forecast`,
      estimatedWhy: 'Not published; the note of each value gives the method.',
      single: 'No sources contradict one another',
      singleWhy: (count: number) =>
        count === 1
          ? 'The value has one source only and is not confirmed.'
          : `Each of the ${values(count)} has one source only: none is confirmed.`,
      nothing: 'Nothing is published',
      nothingWhy: 'No value was seen for this dataset, which does not mean that nothing is made.',
      breaks: 'Definitions differ',
      place: 'About the place',
    },
  },
};
