import type { Messages } from '../messages.ts';
import { type Variant, varied } from '../varied.ts';
import { enPracticeVariantPlaces } from './practiceVariantPlaces.ts';

const clusters = (count: number) => `${count} fictional ${count === 1 ? 'cluster' : 'clusters'}`;
const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const spelledOut = (count: number) =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ??
  String(count);
const scope = (isNarrowed: boolean) => (isNarrowed ? 'selected' : 'in the practice data');

/** What is said otherwise of practice data, of whose places nothing was documented, named or published. */
export const enPracticeVariant: Variant<Messages> = {
  ...enPracticeVariantPlaces,
  overview: {
    headlinePlain: 'Practice data: fictional textile and garment clusters',
    ledePlain:
      'Made by a script, complete in every value, for trying every chart. No value is about a real place.',
    keyEntries: { published: 'exact', missing: 'no value' },
  },
  tiles: {
    clusters: 'Fictional clusters in all',
    clustersNote: 'Fictional clusters, no real place.',
    documented: 'Fictional clusters in the practice data',
    enterprises: 'Of a fictional industry’s enterprises',
    income: 'Of its main business income',
    profit: 'Of its profit',
    shareNote: 'Made up, like the national total that it is a share of',
    giants: 'Fictional clusters above 100 billion yuan a year',
    documentedDefinition: 'Fictional clusters of this dataset; none lies inside another.',
    documentedSource: (_sources, version) => `This dataset, ${version}: made by a script`,
  },
  share: {
    title: (enterprises, profit) =>
      `The fictional clusters earn ${profit.number} of the profit with ${enterprises.number} of the enterprises`,
    subtitle: 'Share of a fictional industry, enterprises above designated size, %',
    missing: 'The three shares did not arrive.',
    rest: (amount) => `rest of the fictional industry, ${amount.number}`,
    restOf: (measure) => `Rest of the fictional industry: ${measure.toLowerCase()}`,
    others: 'Rest of the fictional industry (calculated)',
    note: 'The rest is 100% less the share.',
  },
  where: {
    mapSubtitle: 'Fictional clusters by province-level division; one tile each, not to area',
    rankingSubtitle: 'Fictional clusters by province-level division',
    legend: 'Fictional clusters',
    noneHere: 'no fictional cluster',
    noRecord: 'no fictional cluster',
    noRecordShort: 'none',
    half: (names, provinces, percent, total, isNarrowed) =>
      provinces === 1
        ? `${names} holds ${percent} of the ${total} fictional clusters ${scope(isNarrowed)}`
        : `${names} hold ${percent} of the fictional clusters ${scope(isNarrowed)}`,
    halfTied: (provinces, occupied, percent, isNarrowed) =>
      `${spelledOut(provinces)} of ${occupied} divisions ${provinces === 1 ? 'holds' : 'hold'} ${percent} of the fictional clusters ${scope(isNarrowed)}`,
    allInOne: (total, name, isNarrowed) =>
      total === 1
        ? `The one fictional cluster ${scope(isNarrowed)} is in ${name}`
        : `All ${total} fictional clusters ${scope(isNarrowed)} are in ${name}`,
    official: 'with a title',
    other: 'fictional',
    officialShort: 'titled',
    otherShort: 'fictional',
    counted: 'counted from the fictional clusters',
    rowSources: 'made by a script',
    gapNote: 'Empty tiles hold no fictional cluster.',
    hiddenNote: 'Empty tiles hold no fictional cluster of this selection.',
    overlapNote: 'The number of fictional clusters of a province says nothing of that province.',
    rankingNote: (withRows, hidden, without) =>
      `${things(withRows, 'division has', 'divisions have')} fictional clusters, ${hidden > 0 ? `${things(hidden, 'is', 'are')} filtered out, ` : ''}${things(without, 'has', 'have')} none.`,
  },
  columns: { evidence: 'Nature', source: 'Made by' },
  what: {
    subtitle:
      'Fictional clusters; one may count in several segments, so the bars add up to more than the clusters',
    note: 'The segments are labels that the script drew.',
  },
  filters: {
    noneWhy: 'The clusters are fictional: none of them fits.',
    evidence: { described: 'fictional' },
    evidenceDefinition: { described: 'made up by a script: there is no evidence' },
    status: { missing: 'no value' },
    band: { none: 'no value' },
  },
  certainty: { published: 'made up' },
  facts: {
    source: 'Made by',
  },
  missing: { notPublished: 'no value', notZero: 'There is no value, which is not zero.' },
  sources: {
    label: 'Made by',
    reliability: { secondary: 'fictional' },
    rowByRow: (vintage) => `${vintage}; every row by the same script`,
  },
  shell: {
    footLicence:
      'Made by a script, complete in every value, for trying every chart. No value is about a real place.',
    footMissing: 'A missing value is shown as missing, never as zero.',
  },
  notices: {
    lede: 'The practice data hold no notice: notices are of real departments.',
  },
  clusters: {
    lede: (all) => `${all} fictional clusters, made by a script; none is a real place.`,
    measureHint: 'in brackets: fictional clusters with a value',
    notPublished: 'no value',
    flags: { doubtfulMeaning: 'marked as of low confidence, for practice' },
    evidenceSigns: '○ fictional: there is no evidence',
    doubtNote:
      '“low” is set for practice. Each value is the latest of the chosen measure; where years differ they are not compared as one.',
    footer: {
      kinds: (bounds, about, missing) =>
        [
          bounds > 0 ? `${bounds} ${bounds === 1 ? 'is a bound' : 'are bounds'}` : '',
          about > 0 ? `${about} ${about === 1 ? 'is' : 'are'} about` : '',
          missing > 0 ? `${missing} ${missing === 1 ? 'has' : 'have'} no value and stand last` : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      reasons: { 'no-values': 'no row has a value' },
    },
    drawer: {
      evidence: 'Nature',
      points: {
        'own-centroid': 'made-up point',
        'county-centroid': 'made-up point',
        'prefecture-centroid': 'made-up point within the province',
      },
      values: 'All values (fictional)',
      noValues: 'There is no value, which is not zero.',
      noNotices: 'No notice concerns a fictional cluster.',
    },
  },
  explore: {
    left: (count, total) =>
      `${count} of ${clusters(total)} ${count === 1 ? 'has' : 'have'} no comparable value and ${count === 1 ? 'is' : 'are'} not drawn.`,
  },
  readingGaps: { 'not-published': 'no value' },
  tileExplore: {
    subtitle: 'Fictional clusters; a tile a division, not by area. A tile selects all its clusters',
  },
  pointMap: {
    precise: (parts) =>
      `Every point is made up, within the province that the fictional cluster is given (${parts.reduce((all, { count }) => all + count, 0)} points): it marks no real place.`,
    noBoundary:
      'No boundary is drawn. A name stands amid the fictional clusters of its division, or about the middle of one without any.',
    precision: {
      'own-centroid': 'made up',
      'county-centroid': 'made up',
      'prefecture-centroid': 'made up, within the province',
    },
  },
  heatmap: {
    subtitle: (rows) => `Fictional clusters; rows: ${rows}, columns: primary segment`,
    none: 'none',
    zero: 'Dashed: no fictional cluster.',
    overlap: 'No fictional cluster lies inside another.',
  },
  evidence: {
    details: 'What it is',
    doubt: {
      imputed:
        'It is made up by a script and imputed (I): no one published it, and it is not to be cited as a fact.',
      doubtful: 'It is marked as of low confidence for practice.',
      inferredYear: 'The year is inferred.',
    },
  },
};

/** Words of the catalogue as practice data need them. */
export const enPractised = (words: Partial<Messages>) => varied(words, enPracticeVariant);
