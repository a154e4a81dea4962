import { practiceProse } from './practiceProse.ts';
import type { DatasetProse } from './prose.ts';
import { publishedProse } from './publishedProse.ts';

/**
 * The long texts of the page of the data, in both languages.
 *
 * They stand outside the catalogues, which every page loads; this page alone needs them.
 */
export const datasetProse: Readonly<Record<'published' | 'practice', DatasetProse>> = {
  published: publishedProse,
  practice: practiceProse,
};
