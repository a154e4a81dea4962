/** The search for anything, its commands, and the sheet of shortcuts. */
export const enPalette = {
  palette: {
    title: 'Find and commands',
    results: 'Results',
    groups: {
      cluster: 'Clusters',
      place: 'Places',
      segment: 'Segments',
      indicator: 'Measures',
      notice: 'Notices',
      page: 'Pages',
      command: 'Commands',
    },
    count: (count: number) => `${count}`,
    more: (count: number) => `${count} more`,
    found: (count: number) => `${count} ${count === 1 ? 'result' : 'results'}`,
    none: (query: string) =>
      `Nothing found for “${query}”. Chinese, English, pinyin and initials are understood.`,
    loading: 'The data are on their way; clusters and measures can be found once they are here.',
    understood: 'Chinese, English, pinyin and initials',
    move: 'move',
    choose: 'open',
    provinceHint: (count: number) =>
      `Filter by province, ${count} ${count === 1 ? 'cluster' : 'clusters'}`,
    prefectureHint: (count: number) =>
      `Search by prefecture, ${count} ${count === 1 ? 'cluster' : 'clusters'}`,
    segmentHint: (count: number) =>
      `Filter by segment, ${count} ${count === 1 ? 'cluster' : 'clusters'}`,
    indicatorHint: (count: number) =>
      count === 0
        ? 'no cluster has a value'
        : `List clusters, ${count} ${count === 1 ? 'has' : 'have'} a value`,
    commands: {
      language: { zh: 'Switch to Chinese', en: 'Switch to English' },
      theme: { light: 'Light theme', dark: 'Dark theme', system: 'Theme of the system' },
      unit: {
        '100m': 'Money in 100 million yuan',
        bn: 'Money in billion yuan',
        tn: 'Money in trillion yuan',
      },
      dataset: { published: 'Dataset: the published record', practice: 'Dataset: practice data' },
      copyLink: 'Copy the link to this view',
      clearFilters: 'Clear filters',
      shortcuts: 'Show keyboard shortcuts',
    },
  },
  shortcuts: {
    keys: { escape: 'Esc', enter: 'Enter', control: 'Ctrl' },
    title: 'Keyboard shortcuts',
    groups: {
      everywhere: 'Everywhere',
      go: 'Go to',
      figure: 'Figures',
      table: 'Table of clusters',
    },
    then: 'then',
    find: 'Find and commands',
    sheet: 'Keyboard shortcuts',
    language: 'Chinese, English',
    theme: 'Light, dark',
    close: 'Close',
    walk: 'Move from mark to mark',
    choose: 'Filter by the mark',
    evidence: 'Evidence',
    table: 'Table / chart',
    link: 'Copy link',
    export: 'Export',
    rows: 'Row above, row below',
    openRow: 'Open the cluster',
    rowEvidence: 'Evidence of the value',
    note: 'Single keys act on the figure that has the focus or the pointer, and not while you type. On a Mac, Ctrl is ⌘.',
    off: 'Turn single keys off',
  },
};
