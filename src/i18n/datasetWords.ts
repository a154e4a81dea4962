import type { Language } from '../domain/bilingual.ts';
import { enDatasets } from './en/datasets.ts';
import type { Locale } from './locale.ts';
import { zhDatasets } from './zh/datasets.ts';

/** The words of the page of the data: the Chinese ones are the model for every other language. */
export type DatasetWords = (typeof zhDatasets)['datasets'];

const words: Readonly<Record<Language, DatasetWords>> = {
  zh: zhDatasets.datasets,
  en: enDatasets.datasets,
};

/** The words of the page of the data. They stand outside the catalogues, which every page loads. */
export function datasetWords({ language }: Pick<Locale, 'language'>): DatasetWords {
  return words[language];
}
