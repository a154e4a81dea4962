import type { Qualifier } from '../../domain/observation.ts';
import type { Amount } from '../amount.ts';
import type { Lead } from '../lead.ts';

const adverb: Readonly<Record<Qualifier, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'over ',
  '<': 'less than ',
};
const said = ({ qualifier, number }: Amount) => `${adverb[qualifier]}${number}`;
const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number) => small[count] ?? String(count);
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The overview: headline, tiles and the findings of its figures. */
export const enOverview = {
  overview: {
    title: 'Overview',
    headline: (clusters: string, income: Amount) =>
      `${clusters} clusters earn ${said(income)} of the main business income of China’s textile industry`,
    headlinePlain: 'China’s textile and garment industrial clusters',
    lede: (enterprises: Amount, profit: Amount, date: string) =>
      `They hold ${said(enterprises)} of enterprises above designated size and ${said(profit)} of profit. Stated by the ministry on ${date}; the year of the data is not given.`,
    ledePlain: 'Every figure names its source, every view is a link, every chart is a slide.',
    notices: 'Latest notices',
    noticesSubtitle: (count: number, years: string) =>
      years === ''
        ? things(count, 'notice', 'notices')
        : `${things(count, 'notice', 'notices')}, ${years}`,
    noticesYears: (first: string, last: string) =>
      first === last ? `all of ${first}` : `${first} to ${last}`,
    noticesUndated: (count: number) => `${count} without a date`,
    noticesNone: 'No notice concerns this selection.',
    allNotices: 'All notices',
    key: 'How to read',
    keyEntries: {
      published: 'published',
      about: 'about ≈',
      bound: 'more than >',
      calculated: 'calculated E',
      missing: 'not published',
      conflict: 'sources differ ≠',
      break: 'definition breaks',
    },
  },
  tiles: {
    label: 'Headline figures',
    sourceName: (source: string, kind: string) => `${source} · ${kind}`,
    open: (label: string, source: string) => `${label}: evidence, ${source}`,
    atLeast: (count: number) => `at least ${spelled(count)}`,
    clusters: 'Textile and garment clusters in China',
    clustersNote:
      'Stated in November 2019; neither the list nor the year of the data was published',
    documented: 'Named clusters documented here',
    documentedNote: (official: number, other: number) =>
      `${official} on evidence of the federation or the ministry, ${other} from other lists or descriptions`,
    documentedFiltered: (shown: number) => `${shown} of them pass the filter`,
    enterprises: 'Of enterprises above designated size',
    income: 'Of main business income',
    profit: 'Of profit',
    shareNote: 'The source says “about”; the year of the data is not given',
    giants: 'Above 100 billion yuan of income a year',
    giantsNote: (named: number) =>
      `${sentence(spelled(named))} are named, “among others”: at least ${spelled(named)}`,
    regions: 'regions',
    clustersUnit: 'clusters',
    sourcesCount: (count: number) => things(count, 'source', 'sources'),
    notLoaded: 'The data did not arrive',
    whyDiffer: (ministry: string, documented: string, official: string) =>
      `The ministry counted ${ministry} clusters in 2019 and published no list. ${documented} named clusters are documented here from public sources, ${official} of them on evidence of the federation or the ministry. Scope and date differ: the two are not subtracted, and the ${documented} are not a part of the ${ministry}.`,
    aboutMeans:
      '“About” is kept as published: the true value lies around it. It is not written with decimals and not multiplied with the national figure of some year.',
    atLeastMeans:
      '“At least”: the source names them and adds “among others”, so the number named is a lower bound.',
    documentedDefinition:
      'Named clusters in this dataset; a larger place can contain smaller ones, so rows are not added up.',
    documentedSource: (sources: number, version: string) =>
      `This dataset, ${version}: ${sources} sources, named row by row`,
  },
  share: {
    title: (enterprises: Amount, profit: Amount) =>
      `Clusters earn ${said(profit)} of the profit with ${said(enterprises)} of the enterprises`,
    subtitle: 'Share of all textile enterprises above designated size, %',
    missing: 'The ministry’s three shares did not arrive.',
    measures: {
      enterprises: 'Enterprises above designated size',
      income: 'Main business income',
      profit: 'Profit',
    },
    rest: (amount: string) => `rest of the industry, ${amount}`,
    restOf: (measure: string) => `Rest of the industry: ${measure.toLowerCase()}`,
    restMethod: (share: string) => `100% less ${share}`,
    clusters: 'Clusters',
    others: 'Rest of the industry (calculated)',
    quotient: (times: Amount, profit: string, enterprises: string) =>
      `${profit} ÷ ${enterprises} ≈ ${times.number}: clusters earn ${said(times)} times the profit that their number of enterprises would suggest (calculated, E).`,
    note: 'The source says “about” each time: the frayed end marks it. The rest is 100% less the share. The year of the data is not given.',
  },
  bounds: {
    title: (atLeast: number, named: number, provinces: number) =>
      `At least ${spelled(atLeast)} clusters earn over 100 billion yuan a year; the ${spelled(named)} named are in ${spelled(provinces)} ${provinces === 1 ? 'province' : 'provinces'}`,
    titlePart: (atLeast: number, known: number) =>
      `At least ${spelled(atLeast)} clusters earn over 100 billion yuan a year; ${spelled(known)} of them ${known === 1 ? 'is' : 'are'} in these data`,
    titleHere: (shown: number, named: number, provinces: string) =>
      `Of the ${spelled(named)} clusters named above 100 billion yuan, ${spelled(shown)} ${shown === 1 ? 'is' : 'are'} in this selection: ${provinces}`,
    subtitle: (unit: string) =>
      `Annual main business income, ${unit}, ≈ 2019; only the threshold is published, so they are grouped, not ranked`,
    missing: 'The clusters above 100 billion yuan did not arrive.',
    noneHere: (named: number) =>
      `None of the ${spelled(named)} clusters named above 100 billion yuan is in this selection.`,
    unnamed: '“among others”, not named',
    asideTitle: 'Other figures, not comparable',
    aside: (measure: string, year: string, more: number) =>
      more > 0 ? `${measure}, ${year}; ${more} more` : `${measure}, ${year}`,
    also: 'Also published',
    alsoDetail: (value: string, measure: string, year: string) => `${value} (${measure}, ${year})`,
    note: 'The source says “over 100 billion”: only the lower bound is known, so each bar opens there and none is larger than another. The right-hand column is another measure of the same place, with its own year.',
  },
  where: {
    mapSubtitle: 'Named clusters by province-level division; one tile each, not to area',
    rankingSubtitle: 'Named clusters, by evidence',
    legend: 'Named clusters',
    noRecord: 'nothing found: not a zero',
    noRecordShort: 'nothing found',
    missing: 'The table of provinces did not arrive.',
    half: (names: string, provinces: number, percent: string, total: number) =>
      provinces === 1
        ? `${names} holds ${percent} of the ${total} clusters documented here`
        : `${names} hold ${percent} of the clusters documented here`,
    halfTied: (provinces: number, occupied: number, percent: string) =>
      `${sentence(spelled(provinces))} of ${occupied} divisions hold ${percent} of the clusters documented here`,
    allInOne: (total: number, name: string) =>
      total === 1
        ? `The one cluster selected is in ${name}`
        : `All ${total} clusters selected are in ${name}`,
    leaders: {
      first: ({ name, count, second, next }: Lead) =>
        `${name} leads with ${count}, before ${second} with ${next}`,
      only: (name: string, count: number) => `Only ${name}, with ${count}`,
      tie: (names: string, count: number) => `${names} share the lead with ${count} each`,
      many: (ties: number, count: number) => `${ties} divisions share the lead with ${count} each`,
    },
    official: 'federation or ministry evidence',
    other: 'other evidence',
    officialShort: 'official',
    otherShort: 'other',
    all: 'All',
    count: (count: number) => things(count, 'cluster', 'clusters'),
    asOf: (version: string) => `dataset ${version}`,
    counted: 'counted from the rows documented here',
    rowSources: 'named row by row, see the table of clusters',
    gapNote: 'Empty tiles are gaps of the search, not of the country.',
    overlapNote: 'Rows may contain one another: their number is no measure of size.',
    rankingNote: (withRows: number, without: number) =>
      `${things(withRows, 'division has', 'divisions have')} rows, ${without} ${without === 1 ? 'has' : 'have'} none.`,
    shortNames: {
      '11': 'BJ',
      '12': 'TJ',
      '13': 'HE',
      '14': 'SX',
      '15': 'NM',
      '21': 'LN',
      '22': 'JL',
      '23': 'HL',
      '31': 'SH',
      '32': 'JS',
      '33': 'ZJ',
      '34': 'AH',
      '35': 'FJ',
      '36': 'JX',
      '37': 'SD',
      '41': 'HA',
      '42': 'HB',
      '43': 'HN',
      '44': 'GD',
      '45': 'GX',
      '46': 'HI',
      '50': 'CQ',
      '51': 'SC',
      '52': 'GZ',
      '53': 'YN',
      '54': 'XZ',
      '61': 'SN',
      '62': 'GS',
      '63': 'QH',
      '64': 'NX',
      '65': 'XJ',
      '71': 'TW',
      '81': 'HK',
      '82': 'MO',
    } as Readonly<Record<string, string>>,
  },
  what: {
    subtitle:
      'Named clusters; one may count in several segments, so the bars add up to more than the clusters',
    order: 'fibre to market',
    leaders: {
      first: ({ name, count, total }: Lead) => `${name} lead: ${count} of ${total} clusters`,
      only: (name: string, count: number) =>
        `Only one segment: ${name.toLowerCase()}, with ${count}`,
      tie: (names: string, count: number) => `${names} share the lead with ${count} each`,
      many: (ties: number, count: number) => `${ties} segments share the lead with ${count} each`,
    },
    note: 'Segments come from titles, or from the source’s description. Comprehensive: several parts of the chain, or a title that names none.',
  },
  pilots: {
    titlePlain: 'Pilot regions of the textile federation',
    title: {
      grew: (from: string, first: string, to: string, last: string) =>
        `Pilot regions grew from ${from} in ${first} to ${to} in ${last}; later counts are not comparable`,
      fell: (from: string, first: string, to: string, last: string) =>
        `Pilot regions fell from ${from} in ${first} to ${to} in ${last}; later counts are not comparable`,
      stayed: (_from: string, first: string, to: string, last: string) =>
        `Pilot regions were ${to} in ${first} and in ${last}; later counts are not comparable`,
    },
    subtitle: (first: string, last: string) =>
      `Pilot regions of the textile federation, ${first}–${last}; the diamond is the ministry’s own count`,
    missing: 'The pilot regions of the federation did not arrive.',
    perSource: (year: string) => (year === '' ? '' : `source of ${year}`),
    underReview: 'under review',
    ministry: 'Ministry, another count',
    yearInferred: (year: string) => `year about ${year}`,
    breakLines: ['scopes differ:', 'no line, no difference'],
    lineNote:
      'Lines join confirmed counts at most three years apart. Hollow dot: the year is inferred. ≠: the sources differ; all values are shown, no mean is taken.',
  },
  national: {
    title: (years: string, count: number, breaks: number) =>
      breaks > 0
        ? `National figures cover ${spelled(count)} full years only, ${years}, and definitions break between them`
        : `National figures cover ${spelled(count)} full ${count === 1 ? 'year' : 'years'} only: ${years}`,
    subtitle: (unit: string) =>
      `Textile enterprises above designated size, ${unit}; full years left, parts of years right: not comparable`,
    missing: 'The national figures did not arrive.',
    panels: { income: 'Main business income', profit: 'Profit' },
    exception: (measure: string, years: string, other: string) => `${measure} (${years}: ${other})`,
    otherConcept: 'operating revenue',
    month: (month: number) => (month === 1 ? 'January' : 'December'),
    partsTitle: 'Parts of years: length is months, not value',
    breakLines: ['definition changes:', 'no line'],
    partsNote:
      'A part of a year is not drawn as a year and not joined to one. There are no data for the years along a dotted line.',
  },
};
