/** By what clusters are put together. */
export const groupings = ['province', 'region', 'segment', 'level', 'designation', 'none'] as const;
export type Grouping = (typeof groupings)[number];
