import type { Hindrance } from '../../domain/comparability.ts';
import type { Scope } from '../../domain/observation.ts';

const ofAll = (values: number, all: number) =>
  values === all ? `of all ${all}` : `of the ${values} with a value`;
const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`;

/** Places side by side: the page, its figures, and the set that is being put together. */
export const enCompare = {
  compare: {
    title: 'Compare',
    lede: 'Two to six clusters or provinces, side by side; every value keeps its year, its measure and its source.',
    ledeClusters: (count: number) =>
      `${count} ${count === 1 ? 'cluster' : 'clusters'}, side by side; every value keeps its year, its measure and its source.`,
    ledeProvinces: (count: number) =>
      `${count} ${count === 1 ? 'province' : 'provinces'}, side by side; every value keeps its year, its measure and its source.`,
    set: 'Places compared',
    moveLeft: (name: string) => `Move ${name} left`,
    moveRight: (name: string) => `Move ${name} right`,
    remove: (name: string) => `Remove ${name}`,
    moved: (name: string, place: number, all: number) => `${name} is now ${place} of ${all}.`,
    removed: (name: string) => `${name} is removed.`,
    added: (name: string, count: number) => `${name} is added: ${count} in all.`,
    addAny: 'Add a cluster or province',
    addCluster: 'Add a cluster',
    addProvince: 'Add a province',
    addHint: (what: string) => `${what}: name, pinyin or initials`,
    matches: (shown: number, all: number) =>
      shown < all
        ? `${all} match, the first ${shown} are listed`
        : `${all} ${all === 1 ? 'matches' : 'match'}`,
    noMatch: (query: string) => `Nothing matches “${query}”, or it is compared already.`,
    full: 'Six are the most that can be compared: remove one to add another.',
    empty: 'No place is chosen yet',
    emptyBody:
      'Add two to six clusters or provinces above, by name, pinyin or initials, or begin with one of these sets.',
    suggestions: 'A place to begin',
    suggestion: (measure: string, year: string, total: number, shown: number) =>
      total > shown
        ? `${measure}, ${year}: ${shown} of ${total} clusters`
        : `${measure}, ${year}: ${total} clusters`,
    suggestionProvinces: (count: number) =>
      `The ${count} provinces with the most clusters documented here`,
    one: (name: string) => `${name} alone is chosen: one more is needed`,
    oneBody: 'Add a second place of the same kind above, and the two stand side by side.',
    clustersLeftOut: (names: string) =>
      `Provinces are compared with provinces only. Left out: ${names}.`,
    provincesLeftOut: (names: string) =>
      `Clusters are compared with clusters only. Left out: ${names}.`,
    surplus: (names: string) => `Six are the most that can be compared. Left out: ${names}.`,
    inside: (inner: string, outer: string) =>
      `${inner} lies in ${outer}: where a measure adds up, its value is part of the other and the two are not compared.`,
    measure: 'Measure',
    measureOption: (name: string, count: number) => `${name} (${count})`,
    measureHint: 'in brackets: how many of these places have a value for the whole',
    onlyComparable: 'Only comparable rows',
    export: 'Export the comparison',
    table: {
      title: (comparable: number, all: number) =>
        all === 1
          ? comparable === 1
            ? 'The only row may be compared'
            : 'The only row may not be compared'
          : comparable === all
            ? `All ${all} rows may be compared`
            : comparable === 0
              ? `None of the ${all} rows may be compared`
              : `${comparable} of ${all} rows may be compared`,
      none: 'No value is published for any of these places',
      subtitle:
        'A row may be compared where year, measure, scope and kind of source agree; all other rows stay, and the last column says why.',
      few: 'The published values differ in year and definition, so that few rows may be compared. The others are there to be looked up, not to be ranked.',
      name: 'Comparison',
      measure: 'Measure',
      verdict: 'May they be compared?',
      identity: 'What they are, described and not compared',
      scopes: {
        whole: 'The whole',
        part: 'A part, not the whole',
        wider: 'Wider than the place or its industry',
        'all-industry': 'All industry, not textiles alone',
        market: 'Trade, not part of output',
      } satisfies Record<Scope, string>,
      latest: (unit: string) => (unit === '' ? 'latest value' : `${unit}, latest value`),
      common: (unit: string, year: string) => (unit === '' ? year : `${unit}, ${year}`),
      level: 'Level',
      province: 'Province',
      prefecture: 'Prefecture',
      segments: 'Segments',
      evidence: 'Evidence',
      designations: 'Designations',
      noDesignation: 'no title seen',
      notices: 'Notices that concern it',
      noticesNote: 'A count of links, not of merit',
      values: 'Published values',
      clusters: 'Clusters documented here',
      official: 'of them with federation or ministry evidence',
      commonest: 'Most frequent segments',
      counts: 'Documented here, not all there are',
      unpublished: (names: string, more: number) =>
        more > 0
          ? `Not published for any of these places, which is not zero: ${names}, and ${more} more.`
          : `Not published for any of these places, which is not zero: ${names}.`,
      noTotal: 'No total is given: measures and years differ.',
    },
    cell: {
      best: 'best',
      worst: 'worst',
      noYear: 'no year',
      partYear: 'part of a year',
      low: 'low confidence',
      otherScope: 'only of another scope',
      otherYear: 'not of this year',
      conflict: (values: string) => `≠ ${values}`,
      source: 'Source',
    },
    verdict: {
      comparable: 'Same year, same kind of source',
      comparableInferred: 'Same year (inferred), same kind of source',
      comparableMonths: 'Same months, same kind of source',
      missing: (count: number) => `${places(count)} without a value`,
      'no-direction': 'neither more nor less is better',
      equal: 'equal values, no rank',
      'equal-bounds': 'equal bounds, no rank',
      open: 'rounded values or bounds leave the order open',
      ranked: 'best and worst are marked',
    },
    hindrance: {
      'one-place': 'Only one place has a value',
      scope: {
        part: 'Each covers a part of its place',
        wider: 'Each is wider than its place or industry',
      },
      periods: (first: number, last: number, undated: number) => {
        if (first !== last) {
          return undated > 0
            ? `Years differ (${first} to ${last}, ${undated} undated)`
            : `Years differ (${first} to ${last})`;
        }

        return undated > 0 ? `Some of ${first}, ${undated} undated` : `Other dates of ${first}`;
      },
      undated: 'Undated',
      'part-year': 'Some cover a part of a year only',
      contested: 'Sources differ: shown side by side, no mean',
      'source-kinds': (kinds: string) => `Kinds of source differ (${kinds})`,
      'source-unknown': 'The source did not arrive',
      status: 'Calculated or forecast beside published values',
      overlap: (inner: string, outer: string) => `${inner} lies in ${outer}`,
    } satisfies Record<Hindrance['kind'], unknown>,
    values: {
      subtitle: (unit: string) =>
        `In ${unit}, the latest value of each whole place; one scale in all panels. Each row is another measure and must not be read down the column`,
      none: (measure: string, all: number) => `${measure}: not published for any of the ${all}`,
      one: (measure: string, name: string, value: string, year: string) =>
        `${measure}: published for ${name} alone, ${value} (${year})`,
      hindered: (measure: string, values: number, all: number, reason: string) =>
        `${measure}: published for ${values} of ${all}, but not to be compared. ${reason}`,
      highest: (
        measure: string,
        name: string,
        values: number,
        all: number,
        value: string,
        year: string,
      ) => `${measure}: ${name} is highest ${ofAll(values, all)}, ${value} (${year})`,
      shared: (
        measure: string,
        names: string,
        values: number,
        all: number,
        value: string,
        year: string,
      ) => `${measure}: ${names} share the highest value ${ofAll(values, all)}, ${value} (${year})`,
      equal: (measure: string, values: number, value: string, year: string) =>
        `${measure}: all ${values} with a value have ${value} (${year}); no rank`,
      open: (measure: string, values: number, year: string) =>
        `${measure}: the ${values} with a value may be compared (${year}), but rounded values or bounds leave the order open`,
      pale: 'Pale bar: undated, or of a row that may not be compared; not to be read against the other panels.',
      slots: 'Dashed: not published, which is not zero.',
      more: (count: number) =>
        `${count} more ${count === 1 ? 'measure has' : 'measures have'} this unit: see the table.`,
      place: 'Place',
      missing: 'no value',
      empty: 'Nothing to draw: no value of a whole place is published in this unit.',
    },
    years: {
      subtitle: (measure: string, unit: string) =>
        `${measure}, in ${unit}; the same axes in all panels. A year without a value is dashed, and no line crosses it`,
      change: (measure: string, first: number, last: number, parts: string) =>
        `${measure}: from ${first} to ${last} ${parts}`,
      up: (count: number) => `up in ${count}`,
      down: (count: number) => `down in ${count}`,
      level: (count: number) => `unchanged in ${count}`,
      comma: ', ',
      differing: (measure: string, count: number, all: number) =>
        `${measure}: more than one year is published for ${count} of ${all}; their spans differ or are broken, so no growth is compared`,
      single: (measure: string, name: string) =>
        `${measure}: more than one year is published for ${name} alone`,
      broken: 'No line is drawn where scopes differ or sources contradict one another.',
    },
    radar: {
      leads: (name: string, count: number, all: number, drawn: number) =>
        `Of ${drawn}, ${name} is best in ${count} of ${all} comparable measures`,
      tie: (names: string, count: number, all: number, drawn: number) =>
        `Of ${drawn}, ${names} are each best in ${count} of ${all} comparable measures`,
      none: (all: number, drawn: number) =>
        `Of ${drawn}, none is best in any of ${all} comparable measures`,
      subtitle:
        'On each axis 100% is the largest value among them; read the points on the axes, the area says nothing',
      lower: (names: string) => `Less is better: ${names}.`,
      leftOut: (names: string) => `The first four are drawn. Left out: ${names}.`,
      more: (count: number) =>
        `The first 8 measures are drawn; ${count} more ${count === 1 ? 'stands' : 'stand'} in the comparison.`,
      percent: (value: string) => `${value} of the largest`,
      few: (count: number) =>
        `A radar needs three or more comparable measures with exact values for all; here ${count === 1 ? 'is' : 'are'} ${count}, so none is drawn.`,
    },
    tray: {
      label: 'Comparison under way',
      chosen: (count: number, names: string) => `${count} of 6 chosen: ${names}`,
      open: 'Compare',
      clear: 'Clear',
      cleared: 'The comparison is cleared.',
    },
    button: {
      column: 'Compare',
      add: (name: string) => `Add ${name} to the comparison`,
      remove: (name: string) => `Remove ${name} from the comparison`,
      short: 'Compare',
      chosen: 'In the comparison',
      full: 'Six are compared already',
    },
    sheet: {
      scope: 'Scope',
      unit: 'Unit',
      year: (name: string) => `${name}: year`,
      status: (name: string) => `${name}: status`,
      source: (name: string) => `${name}: source`,
      mark: (name: string) => `${name}: best or worst`,
    },
  },
};
