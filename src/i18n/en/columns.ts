/** Names of the columns that tables of clusters share. */
export const enColumns = {
  columns: {
    name: 'Cluster',
    province: 'Province',
    prefecture: 'Prefecture',
    level: 'Level',
    segment: 'Segment',
    evidence: 'Evidence',
    designation: 'Designations',
    value: 'Latest value',
    year: 'Year',
    source: 'Source',
    notices: 'Notices',
    flags: 'Flags',
  },
};
