/** The resources of the data package, each one CSV file. */
export const resourceNames = [
  'clusters',
  'provinces',
  'segments',
  'indicators',
  'units',
  'aggregates',
  'observations',
  'series_breaks',
  'notices',
  'notice_links',
  'topics',
  'sources',
] as const;
export type ResourceName = (typeof resourceNames)[number];
