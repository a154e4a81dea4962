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
const scope = (isNarrowed: boolean) => (isNarrowed ? 'selected' : 'documented here');
const sentence = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The overview: headline, tiles and the findings of its figures. */
export const enOverview = {
  overview: {
    title: 'Overview',
    headline: (clusters: string, income: Amount) =>
      `${clusters} clusters earn ${said(income)} of the main business income of China’s textile industry`,
    headlinePlain: 'China’s textile and garment industrial clusters',
    lede: (enterprises: Amount, profit: Amount, date: string | undefined) =>
      `They hold ${said(enterprises)} of enterprises above designated size and ${said(profit)} of profit. Stated by the ministry${date === undefined ? '' : ` on ${date}`}; the year of the data is not given.`,
    ledePlain: 'Every figure names its source, every view is a link, every chart is a slide.',
    notices: 'Latest notices',
    noticesSubtitle: (count: number, years: string) =>
      years === ''
        ? things(count, 'notice', 'notices')
        : `${things(count, 'notice', 'notices')}, ${years}`,
    noticesYears: (first: string, last: string) =>
      first === last ? `all of ${first}` : `${first} to ${last}`,
    noticesOf: (count: number, year: string) => `${count} of ${year}`,
    noticesUndated: (count: number) => `${count} without a date`,
    noticesNone: 'No notice concerns this selection.',
    allNotices: 'All notices',
    key: 'How to read',
    keyEntries: {
      published: 'published',
      about: 'about ≈',
      bound: 'more than >',
      calculated: 'calculated E, imputed I',
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
    documentedFiltered: (shown: number) =>
      `${shown} of them ${shown === 1 ? 'passes' : 'pass'} the filter`,
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
    whyDiffer: (ministry: string, documented: string, official: string) =>
      `The ministry counted ${ministry} clusters in 2019 and published no list. ${documented} named clusters are documented here from public sources, ${official} of them on evidence of the federation or the ministry. Scope and date differ: the two are not subtracted, and the ${documented} are not a part of the ${ministry}.`,
    aboutMeans:
      '“About” is kept as published: the true value lies around it. It is not written with decimals and not multiplied with the national figure of some year.',
    atLeastMeans:
      '“At least”: the source names them and adds “among others”, so the number named is a lower bound.',
    documentedDefinition:
      'Named clusters in this dataset; a larger place can contain smaller ones, so rows are not added up.',
    documentedSource: (sources: number, version: string) =>
      `This dataset, ${version}: ${things(sources, 'source', 'sources')}, named row by row`,
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
    rest: (amount: Amount) => `rest of the industry, ${said(amount)}`,
    restOf: (measure: string) => `Rest of the industry: ${measure.toLowerCase()}`,
    restMethod: (share: string) => `100% less ${share}`,
    others: 'Rest of the industry (calculated)',
    quotient: (times: Amount, profit: string, enterprises: string) =>
      `${profit} ÷ ${enterprises} ≈ ${times.number}: clusters earn ${said(times)} times the profit that their number of enterprises would suggest (calculated, E).`,
    note: 'A frayed end marks “about”. The rest is 100% less the share. The year of the data is not given.',
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
    note: 'The source says “over 100 billion”: only the lower bound is known, so each bar opens there and none is larger than another. The right-hand column is another figure of the same place, with its own measure and year.',
  },
  where: {
    mapSubtitle: 'Named clusters by province-level division; one tile each, not to area',
    rankingSubtitle: 'Named clusters, by evidence',
    legend: 'Named clusters',
    noRecord: 'nothing found: not a zero',
    noRecordShort: 'nothing found',
    hidden: (count: number) => `${count} filtered out`,
    noneHere: 'none in this selection',
    missing: 'The table of provinces did not arrive.',
    noClusters: 'The data hold no clusters.',
    half: (
      names: string,
      provinces: number,
      percent: string,
      total: number,
      isNarrowed: boolean,
    ) =>
      provinces === 1
        ? `${names} holds ${percent} of the ${total} clusters ${scope(isNarrowed)}`
        : `${names} hold ${percent} of the clusters ${scope(isNarrowed)}`,
    halfTied: (provinces: number, occupied: number, percent: string, isNarrowed: boolean) =>
      `${sentence(spelled(provinces))} of ${occupied} divisions ${provinces === 1 ? 'holds' : 'hold'} ${percent} of the clusters ${scope(isNarrowed)}`,
    allInOne: (total: number, name: string, isNarrowed: boolean) =>
      total === 1
        ? `The one cluster ${scope(isNarrowed)} is in ${name}`
        : `All ${total} clusters ${scope(isNarrowed)} are in ${name}`,
    leaders: {
      first: ({ name, count, second, total }: Lead) =>
        second
          ? `${name} leads with ${count}, before ${second.name} with ${second.count}`
          : `${name} leads with ${count} of ${total}`,
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
    hiddenNote: 'Empty tiles hold no cluster of this selection; others may be there.',
    overlapNote: 'Rows may contain one another: their number is no measure of size.',
    rankingNote: (withRows: number, hidden: number, without: number) =>
      `${things(withRows, 'division has', 'divisions have')} rows, ${hidden > 0 ? `${things(hidden, 'is', 'are')} filtered out, ` : ''}${things(without, 'has', 'have')} none.`,
  },
  what: {
    subtitle:
      'Named clusters; one may count in several segments, so the bars add up to more than the clusters',
    order: 'fibre to market',
    missing: 'The table of segments did not arrive.',
    leaders: {
      first: ({ name, count, total }: Lead) =>
        `${name}: ${count} of ${total} clusters, more than in any other segment`,
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
        ? `National revenue and profit: ${spelled(count)} full years only, ${years}, with breaks between them`
        : `National revenue and profit cover ${spelled(count)} full ${count === 1 ? 'year' : 'years'} only: ${years}`,
    subtitle: (unit: string) =>
      `Textile enterprises above designated size, ${unit}; full years and parts of years apart: not comparable`,
    missing: 'The national figures did not arrive.',
    panels: { income: 'Main business income', profit: 'Profit' },
    exception: (measure: string, years: string, other: string) => `${measure} (${years}: ${other})`,
    otherConcept: 'operating revenue',
    month: (month: number) => (month === 1 ? 'January' : 'December'),
    partsTitle: 'Parts of years: length is months, not value',
    partsShort: 'Parts of years, by months',
    breakLines: ['definition changes:', 'no line'],
    partsNote:
      'A part of a year is not drawn as a year and not joined to one. There are no data for the years along a dotted line.',
  },
};
