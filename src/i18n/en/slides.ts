/** Slides for PowerPoint. */
export const enSlides = {
  slides: {
    powerpoint: 'PowerPoint',
    editable: 'editable',
    making: 'Making the PowerPoint file…',
    valueIn: (unit: string) => (unit === '' ? 'Value' : `Value (${unit})`),
    besides: (text: string, aside: string) => `${text}, ${aside}`,
    part: 'Clusters',
    rest: 'All others',
    count: 'Count',
    places: 'Clusters',
    cumulative: 'Cumulative share (%)',
    run: (index: number) => (index === 1 ? 'Value' : `Value ${index}`),
    quartiles: (lower: string, median: string, upper: string) =>
      `Lower quartile ${lower}; ${median}; upper quartile ${upper}.`,
    parts: (title: string, parts: readonly string[]) => `${title}: ${parts.join('; ')}`,
    partOfYear: (period: string, value: string) => `${period}: ${value}`,
    category: 'Name',
    written: (series: string) => `${series}, as written`,
    size: 'Area',
    group: 'Group',
    moreRows: (rows: string) =>
      rows === '1' ? '1 more row: see the link.' : `${rows} more rows: see the link.`,
    moreBars: (rows: string) =>
      rows === '1'
        ? 'The chart shows the first rows; 1 more row is in its data table and at the link.'
        : `The chart shows the first rows; ${rows} more rows are in its data table and at the link.`,
    moreNotes: 'The other notes stand on the page of speaker notes.',
    page: (page: string, pages: string) => `page ${page} of ${pages}`,
    findings: (count: string) => `${count} findings`,
    openEnd: 'The open end is a separate shape: move it by hand if you change the data.',
    open: 'Open the figure',
    made: (date: string) => `made ${date}`,
    data: 'Data',
    method: 'Sources and method',
    sources: 'Sources',
    measures: 'Measures',
    signs: 'Status of the data',
    notes: {
      method: 'Method and measure',
      status: 'Status of the data',
      caveats: 'Take care',
      sources: 'Sources',
      link: 'Link',
    },
    alt: {
      chart: (title: string, subtitle: string) => `Chart: ${title} ${subtitle}`,
      table: (title: string, rows: string) =>
        rows === '1' ? `Table: ${title}, 1 row` : `Table: ${title}, ${rows} rows`,
    },
    properties: {
      title: 'Title',
      source: 'Source',
      filters: 'Filters',
      link: 'Link',
      dataset: 'Dataset',
      date: 'Made on',
    },
    standing: {
      published: 'Published values stand as they were published, without a sign.',
      missing: 'Values that were not published are left out; that is not zero.',
    },
  },
};
