/** The columns by which the table of clusters can be sorted. */
export const sortColumns = [
  'name',
  'province',
  'prefecture',
  'level',
  'segment',
  'evidence',
  'designation',
  'value',
  'year',
  'notices',
] as const;
export type SortColumn = (typeof sortColumns)[number];
