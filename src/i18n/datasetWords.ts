import type { Language } from '../domain/bilingual.ts';
import { enDatasets } from './en/datasets.ts';
import type { Locale } from './locale.ts';
import { type Variant, varied } from './varied.ts';
import { zhDatasets } from './zh/datasets.ts';

/** The words of the page of the data: the Chinese ones are the model for every other language. */
export type DatasetWords = (typeof zhDatasets)['datasets'];

/** What is said otherwise of practice data. */
const variants: Readonly<Record<Language, Variant<DatasetWords>>> = {
  zh: {
    tiles: { clusters: '虚构集群' },
    kinds: { none: () => '全部由同一程序生成，没有来源', note: '程序的说明文件见数据包。' },
    tables: { oneRowIs: { clusters: '一个虚构集群', sources: '生成数据的程序' } },
    sources: { title: () => '生成数据的程序', subtitle: '没有公布者，只注明由本仓库的程序生成' },
  },
  en: {
    tiles: { clusters: 'Fictional clusters' },
    kinds: {
      none: () => 'All are made by one script: there is no source',
      note: 'The README of the package tells how the script makes them.',
    },
    tables: {
      oneRowIs: { clusters: 'a fictional cluster', sources: 'the script that made the data' },
    },
    sources: {
      title: () => 'The script that made the data',
      subtitle: 'Nobody published them: cited as made by the script of this repository',
    },
  },
};

const words: Readonly<Record<Language, DatasetWords>> = {
  zh: zhDatasets.datasets,
  en: enDatasets.datasets,
};

const practiced: typeof words = {
  zh: varied(words.zh, variants.zh),
  en: varied(words.en, variants.en),
};

/** The words of the page of the data. They stand outside the catalogues, which every page loads. */
export function datasetWords({
  language,
  nature = 'record',
}: Pick<Locale, 'language'> & Partial<Pick<Locale, 'nature'>>): DatasetWords {
  return nature === 'record' ? words[language] : practiced[language];
}
