/** What can go wrong with data, each with what to do next. */
export const enProblems = {
  resources: {
    clusters: 'The table of clusters',
    provinces: 'The table of provinces',
    segments: 'The table of segments',
    indicators: 'The table of indicators',
    units: 'The table of units',
    aggregates: 'The table of aggregates',
    observations: 'The table of observations',
    series_breaks: 'The table of series breaks',
    notices: 'The table of notices',
    notice_links: 'The table of notice links',
    topics: 'The table of topics',
    sources: 'The table of sources',
  },
  problems: {
    title: 'The data did not arrive',
    resourceTitle: (resource: string) => `${resource} did not arrive`,
    packageTitle: 'The data package did not arrive',
    offline: (file: string) =>
      `${file} gave no answer: the network may be down. Try again once you are online.`,
    timeout: (file: string, seconds: number) =>
      `${file}: the server did not answer in ${seconds} seconds. Try again; if it keeps happening, come back later.`,
    refused: (file: string, status: number) =>
      `The server did not hand out ${file} (status ${status}). Try again; if it keeps happening, tell the keeper of this site.`,
    malformed: (file: string, detail: string) =>
      `${file} is not a data package (${detail}). Its keeper should check the file; or try again.`,
    columns: (file: string, columns: string) =>
      `${file} lacks the columns ${columns} and cannot be read. Its keeper should add the header; or try again.`,
    rest: 'What is loaded can still be used.',
    retry: 'Try again',
    retrying: 'Trying again…',
    loading: 'Loading the data…',
    loadingLong: 'Still loading the data: the network is slow.',
    report: (bad: number, good: string) =>
      `${bad} ${bad === 1 ? 'row was' : 'rows were'} not read. The other ${good} rows are loaded.`,
    cleared: (count: number) =>
      `${count} ${count === 1 ? 'cell was' : 'cells were'} not used; the ${count === 1 ? 'row is' : 'rows are'} loaded without ${count === 1 ? 'it' : 'them'}.`,
    shortfall: (resource: string, announced: number, arrived: number) =>
      `${resource} should have ${announced} rows and brought ${arrived}: the file was cut off on the way. Reload the page.`,
    showRows: 'Show the rows',
    rowsTitle: 'Rows that were not read',
    moreRows: (count: number) => `${count} more of the same kind.`,
    row: (resource: string, row: number, column: string, why: string, value: string) =>
      column === ''
        ? `${resource}, row ${row}: ${why}, found “${value}”`
        : `${resource}, row ${row}: ${column} ${why}, found “${value}”`,
    outcome: { 'left-out': 'the row is left out', cleared: 'the cell is left out' },
    reasons: {
      required: 'must not be empty',
      'not-a-number': 'must be a number',
      'not-a-period': 'must be a period such as 2019, 2023-10 or 2023-01/2023-10',
      'not-a-date': 'must be a date such as 2019-11-29',
      'not-in-list': 'is not one of the allowed values',
      'not-a-code': 'must be a code of two digits',
      'not-yes-or-no': 'must be true or false',
      'wrong-cell-count': 'the number of cells differs from the header',
      duplicate: 'repeats an earlier row',
      'unknown-reference': 'names a row that does not exist',
      'circular-parent': 'makes the place contain itself',
    },
  },
};
