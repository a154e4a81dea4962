const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
const lie = (count: number) => `${count} ${count === 1 ? 'lies' : 'lie'}`;
const leftOut = (bounds: number, side: 'lower' | 'upper') =>
  bounds === 0 ? '' : `${bounds} ${side} ${bounds === 1 ? 'bound is' : 'bounds are'} left out`;

/** The table of clusters. */
export const enClusters = {
  clusters: {
    title: 'Clusters',
    lede: (all: string, ministry: string) =>
      ministry === ''
        ? `${all} named clusters are documented here.`
        : `${all} named clusters are documented here; the ministry counted ${ministry} in 2019 and did not publish the list.`,
    measure: 'Measure',
    measureOption: (name: string, count: number) => `${name} (${count})`,
    measureHint: 'in brackets: clusters with a value for the whole',
    columnsButton: 'Columns',
    columnsTitle: 'Columns to show',
    columnsReset: 'Back to the usual',
    tree: 'Parts under places',
    treeHint: 'Parts stand under the place that contains them',
    export: 'Export',
    csv: 'CSV',
    xlsx: 'Excel',
    fileName: 'clusters',
    sortBy: (column: string) => `Sort by ${column.toLowerCase()}`,
    sortHint: 'Hold Shift to sort by several columns',
    ascending: 'ascending',
    descending: 'descending',
    details: 'details',
    and: ', ',
    moreSegments: (count: number) => `+${count}`,
    undated: 'undated',
    notPublished: 'not published',
    inside: (place: string) => `in ${place}`,
    flags: {
      disputed: (count: number) => `≠ ${count}`,
      disputedMeaning: (count: number) =>
        `${count} values of the sources differ; all are shown, no mean is taken`,
      doubtful: 'low',
      doubtfulMeaning: 'low confidence in the source',
      partYear: 'part-year',
      partYearMeaning: 'only a part of a year is published; not compared with years',
      made: {
        calculated: { text: 'E', meaning: 'calculated; the note gives the method' },
        imputed: { text: 'I', meaning: 'imputed, not published' },
        forecast: { text: 'F', meaning: 'forecast by the source' },
        provisional: { text: 'P', meaning: 'provisional, may be revised' },
      },
    },
    noticeCount: (count: number, name: string) =>
      `${count} ${count === 1 ? 'notice concerns' : 'notices concern'} ${name}`,
    evidenceSigns:
      '● federation list or batch, or named by the ministry; ◐ title reported by a page; ○ other programme or description',
    doubtNote:
      '“low”: low confidence in the source. Each value is the latest of the chosen measure for the whole place; the years differ and are not compared as one.',
    footer: {
      covers: (shown: number, all: number, inside: number) =>
        inside === 0
          ? `${shown} of ${rows(all)}; none lies inside another row`
          : `${shown} of ${rows(all)}; ${lie(inside)} inside another row`,
      sum: (sum: string, counted: number) => `Total ${sum} (${rows(counted)})`,
      sumAtLeast: (sum: string, counted: number, lower: number, upper: number) =>
        `Total at least ${sum} (${[rows(counted), leftOut(lower, 'lower'), leftOut(upper, 'upper')]
          .filter((part) => part !== '')
          .join('; ')})`,
      sumAbout: (sum: string) => `about ${sum}`,
      none: 'No total is given: ',
      withValue: (count: number, all: number) => `${count} / ${all} with a value`,
      kinds: (bounds: number, about: number, missing: number) =>
        [
          bounds > 0 ? `${bounds} ${bounds === 1 ? 'is a bound' : 'are bounds'}` : '',
          about > 0 ? `${about} ${about === 1 ? 'is' : 'are'} about` : '',
          missing > 0
            ? `${missing} ${missing === 1 ? 'is not published and stands' : 'are not published and stand'} last`
            : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
      reasons: {
        'no-values': 'no row has a published value',
        'only-bounds': 'only lower bounds are known',
        'not-summable': 'this measure may not be added up',
        'mixed-indicators': 'the measures differ',
        'mixed-scopes': 'the scopes differ',
        'mixed-periods': (first: string, last: string, undated: number) =>
          undated > 0
            ? `the years differ (${first}–${last}, ${undated} undated)`
            : `the years differ (${first}–${last})`,
        undatedOnly: 'the year is not known',
        oneYear: (year: string, undated: number) =>
          `the year of ${undated === 1 ? '1 value' : `${undated} values`} is not known, the others are of ${year}`,
        partsOfYear: (year: string) => `${year} as a whole meets a part of it`,
        contested: (count: number) => `the sources differ on ${count} values`,
        overlap: (count: number) =>
          `${count} of the rows with a value ${count === 1 ? 'lies' : 'lie'} inside another row`,
      },
    },
    drawer: {
      place: 'Place',
      level: 'Level',
      names: 'Full name',
      designations: 'Designations',
      segments: 'Segments',
      evidence: 'Evidence',
      parent: 'Inside',
      parts: 'Contains',
      point: 'Point',
      points: {
        'own-centroid': 'centroid of the place',
        'county-centroid': 'centroid of its county',
        'prefecture-centroid': 'centroid of its prefecture',
      },
      note: 'Note',
      sources: 'Sources',
      values: 'All published values',
      noValues: 'No value is published, which is not zero.',
      notices: 'Notices',
      noNotices: 'No notice concerns this cluster.',
      openNotices: (count: number) => `Open ${count} ${count === 1 ? 'notice' : 'notices'}`,
      provinceNotices: (province: string, count: number) =>
        `${count} ${count === 1 ? 'notice concerns' : 'notices concern'} ${province}`,
    },
    sheet: {
      nameZh: 'Name (Chinese)',
      nameEn: 'Name (English)',
      measure: 'Measure',
      value: 'Value',
      qualifier: 'Qualifier',
      unit: 'Unit',
      period: 'Period',
      basis: 'Basis of period',
      status: 'Status',
      scope: 'Scope',
      source: 'Source',
      sourceUrl: 'Address of the source',
      rowSource: 'Source of the row',
      parent: 'Inside',
      note: 'Note',
      bases: { stated: 'stated', inferred: 'inferred', unknown: 'unknown' },
    },
  },
};
