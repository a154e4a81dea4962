import type { BreakKind } from '../../domain/seriesBreak.ts';
import type { Scope } from '../../domain/observation.ts';
import type { TimeBasis } from '../../domain/period.ts';

/** The page of the data: what is loaded, where it comes from, and what is wrong with it. */
export const enDatasets = {
  datasets: {
    title: 'Data',
    lede: 'What is loaded, where it comes from, and what is wrong with it',
    choice: 'Dataset',
    names: { published: 'Published record', practice: 'Practice data' },
    method: 'Method',
    zip: 'Download all (ZIP)',
    zipMaking: 'Packing…',
    zipFailed: (file: string) =>
      `The package was not made: ${file} did not arrive. Try again, or download table by table below.`,
    tiles: {
      label: 'The dataset in short',
      clusters: 'Named clusters',
      rows: 'rows',
      official: (count: string) => `${count} of them by federation or ministry evidence`,
      fictional: 'All fictional: no real place is meant',
      values: { published: 'Published values', practice: 'Values for practice' },
      valuesUnit: 'values',
      valuesOn: (withValue: string, without: string) =>
        without === '0'
          ? `on every one of ${withValue} clusters`
          : `on ${withValue} ${withValue === '1' ? 'cluster' : 'clusters'}; ${without} have none`,
      sources: 'Sources',
      linkable: (count: string) =>
        count === '0'
          ? 'none may be linked: all are cited'
          : `${count} may be linked, the rest are cited`,
      version: 'Version',
      versionNote: {
        published: 'CC BY 4.0; nothing is interpolated or imputed',
        practice: 'Made by a script, the same every time',
      },
      notArrived: 'did not arrive',
      download: (file: string) => `Download ${file}`,
    },
    values: {
      subtitle: (total: string) => `All values, divided in three ways, each bar ${total}`,
      title: (total: string, inexact: string, undated: string) =>
        `Of ${total} values, ${inexact} ${inexact === '1' ? 'is a bound or rounded' : 'are bounds or rounded'}, and ${undated} ${undated === '1' ? 'has' : 'have'} no stated year`,
      allEstimated: (total: string) =>
        total === '1'
          ? 'The one value is calculated, forecast or imputed: it was not published'
          : `All ${total} values are calculated, forecast or imputed: none was published`,
      allExact: (total: string) =>
        total === '1'
          ? 'The one value is exact, and its year is stated'
          : `All ${total} values are exact, and their years are stated`,
      rows: {
        exactness: 'How exact',
        coverage: 'What they cover',
        dating: 'How the year is known',
      },
      exactness: { exact: 'exact', bound: 'bound > <', about: 'about ≈' },
      scopes: {
        whole: 'whole',
        part: 'part',
        wider: 'wider',
        'all-industry': 'all industry',
        market: 'market',
      } satisfies Record<Scope, string>,
      dating: {
        stated: 'year stated',
        inferred: 'year inferred ≈',
        unknown: 'no year',
      } satisfies Record<TimeBasis, string>,
      way: 'Divided by',
      part: 'Part',
      count: 'Values',
      share: 'Share',
      ofAll: (count: string, total: string) => `${count} of ${total}`,
      counted: 'counted from the rows of the dataset',
      source: 'this dataset',
      bounds:
        'A bound is left out of sums, which then say “at least”. An inferred year is shown with ≈; values without a year stay off time axes.',
      statuses: (list: string) => `By status: ${list}.`,
      status: (code: string, count: string) => `${code} ${count}`,
      missing: 'No values: the table of observations did not arrive, or has no row.',
    },
    kinds: {
      subtitle: 'Sources by kind, in number',
      title: (official: string, total: string) =>
        `${official} of ${total} sources ${official === '1' ? 'is' : 'are'} first-hand or official`,
      none: (total: string) =>
        total === '1'
          ? 'The one source is neither first-hand nor official'
          : `None of ${total} sources is first-hand or official`,
      all: (total: string) =>
        total === '1'
          ? 'The one source is first-hand or official'
          : `All ${total} sources are first-hand or official`,
      kind: 'Kind',
      count: 'Sources',
      linkable: 'may be linked',
      cited: 'cited only',
      order: 'by number',
      note: 'Linked only where the link is safe; first publishers of copied pages could not be checked.',
      missing: 'No sources: the table of sources did not arrive, or has no row.',
    },
    tables: {
      title: (count: string) => `${count} tables, one package`,
      subtitle: 'Frictionless Data Package; UTF-8, one header row, an empty cell is missing',
      name: 'Table',
      rows: 'Rows',
      oneRow: 'One row is',
      rejected: 'Not read',
      download: 'Download',
      csv: 'CSV',
      csvOf: (table: string) => `Download ${table} (CSV)`,
      notArrived: 'did not arrive',
      cleared: (count: string) => `${count} ${count === '1' ? 'cell' : 'cells'} not used`,
      noneRejected: 'Every row was read.',
      rejectedNote: (rows: string) =>
        `${rows} ${rows === '1' ? 'row was' : 'rows were'} not read; the top of this page tells them one by one.`,
      oneRowIs: {
        clusters: 'a named cluster',
        provinces: 'a province-level division, with its tile',
        segments: 'a part of the textile chain',
        indicators: 'a statistic',
        units: 'a unit of measure',
        aggregates: 'an area that is not one place',
        observations: 'one value',
        series_breaks: 'a break of definitions or scope',
        notices: 'a departmental notice',
        notice_links: 'a tie of a notice to a place, segment or topic',
        topics: 'a topic of notices',
        sources: 'a source',
      },
      shortNames: {
        clusters: 'Clusters',
        provinces: 'Provinces',
        segments: 'Segments',
        indicators: 'Indicators',
        units: 'Units',
        aggregates: 'Aggregates',
        observations: 'Observations',
        series_breaks: 'Series breaks',
        notices: 'Notices',
        notice_links: 'Notice links',
        topics: 'Topics',
        sources: 'Sources',
      },
    },
    doubts: { title: 'Known doubts', leftOut: 'Left out, and why' },
    breaks: {
      title: (count: string) =>
        count === '1'
          ? 'One break, across which no line is drawn'
          : `${count} breaks, across which no line is drawn`,
      none: 'No breaks',
      subtitle: 'Charts stop here and say why',
      where: 'Where',
      year: 'Year',
      what: 'What changes',
      kind: 'Kind',
      everywhere: 'all areas',
      kinds: {
        'definition-change': 'definition',
        'concept-change': 'concept',
        'different-scope': 'different scope',
      } satisfies Record<BreakKind, string>,
      measures: (list: string) => `Measures: ${list}`,
      more: (count: string) => `${count} more`,
    },
    indicators: {
      title: (count: string) =>
        count === '1'
          ? 'One indicator and its definition'
          : `${count} indicators and their definitions`,
      subtitle: 'Unit, number of values, definition',
      name: 'Indicator and definition',
      unit: 'Unit',
      count: 'Values',
      show: (count: string) =>
        count === '1' ? 'Show the indicator' : `Show all ${count} indicators`,
    },
    sources: {
      title: (count: string) => (count === '1' ? 'One source' : `${count} sources`),
      subtitle: 'Linked only where the link is safe; else cited by title, publisher and date',
      name: 'Source',
      kind: 'Kind',
      count: 'Values',
      show: (count: string) => (count === '1' ? 'Show the source' : `Show all ${count} sources`),
    },
    missingTable: (table: string) =>
      `${table} did not arrive, so this part is missing; try again at the list of tables above.`,
    methodTitle: 'Method',
    methodSubtitle: {
      published: 'How the data are to be used',
      practice: 'How the practice data are made',
    },
  },
};
