/** The frame around every page, and what a figure says of itself. */
export const enShell = {
  shell: {
    brand: 'Textile clusters of China',
    documentTitle: (page: string) => `${page} · Textile clusters of China`,
    skip: 'Skip to content',
    navigation: 'Main',
    phoneNavigation: 'Pages',
    overview: 'Overview',
    explore: 'Explore',
    compare: 'Compare',
    clusters: 'Clusters',
    notices: 'Notices',
    data: 'Data',
    deck: 'Deck',
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    languageShort: { zh: '中', en: 'EN' },
    theme: 'Theme',
    themeNow: (theme: string) => `Theme: ${theme}`,
    themes: { light: 'Light', dark: 'Dark', system: 'System' },
    unit: 'Unit of money',
    units: {
      '100m': '100m: hundred million yuan',
      bn: 'bn: billion yuan',
      tn: 'tn: trillion yuan',
    },
    unitsShort: { '100m': '100m', bn: 'bn', tn: 'tn' },
    offline:
      'There is no network. What is loaded stays usable; the rest can be tried again once you are back online.',
    close: 'Close',
    noScript:
      'This dashboard is drawn in the browser and needs JavaScript. The data behind it are plain CSV files:',
    late: 'This is taking longer than usual. Check the network, then load the page again.',
    footLicence:
      'Compilation, definitions and notes: CC BY 4.0. The figures are facts of the sources cited row by row.',
    footVersion: (version: string, observations: string, sources: string) =>
      `Dataset ${version} · ${observations} observations · ${sources} ${sources === '1' ? 'source' : 'sources'}`,
    footMissing: 'What is not published is shown as not published, never as zero.',
  },
  link: {
    ignored: (count: number) =>
      count === 1
        ? 'One part of this link was not understood and was left out. The rest applies:'
        : `${count} parts of this link were not understood and were left out. The rest applies:`,
    part: (name: string, value: string) => `${name}=${value}`,
    copied: 'Link copied.',
    copy: 'Copy link',
    copyFailed: 'This browser does not allow writing to the clipboard. Here is the link to copy:',
  },
  notFound: {
    title: 'There is no such page',
    body: (path: string) =>
      `The address “${path}” leads nowhere. The link may be out of date or mistyped.`,
    back: 'Back to the overview',
  },
  crash: {
    title: 'This part could not be drawn',
    page: 'This page could not be drawn',
    body: 'This is a fault of the program, not of the data. Everything else can still be used.',
    retry: 'Try again',
    detail: 'Details',
  },
  figure: {
    showTable: 'Show table',
    showChart: 'Show chart',
    export: 'Export',
    more: 'More',
    actions: (title: string) => `Actions: ${title}`,
    chartRole: 'chart',
    chartHint: 'Arrow keys move from mark to mark, Enter filters, Escape closes.',
    tableRows: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
    notes: 'Notes',
    noCluster: 'No cluster matches.',
    nationalUnfiltered: 'National figure: filters do not apply',
    filtered: (filters: string) => `Filter: ${filters}`,
    vintage: (title: string, version: string) => `${title}, dataset ${version}`,
    inYear: (measure: string, year: string) => `${measure}, ${year}`,
    filterBy: (label: string) => `Filter by ${label}`,
    unfilterBy: (label: string) => `Remove the filter ${label}`,
    sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
    loading: 'Loading the chart',
  },
};
