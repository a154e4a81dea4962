import { parseDataPackage } from '../data/package/dataPackage.ts';
import { loadedDataset } from '../data/package/loadedDataset.ts';
import { readResources } from '../data/package/readResources.ts';
import { readTable } from '../data/package/readTable.ts';
import { rowSchemas } from '../data/package/rowSchemas.ts';
import type { Language } from '../domain/bilingual.ts';
import type { Dataset } from '../domain/dataset.ts';
import { datasetWords } from '../i18n/datasetWords.ts';
import { type Locale, loadLocale } from '../i18n/locale.ts';
import { usualMoneyUnit } from '../i18n/written.ts';
import { clustersLede } from '../pages/clusters/clustersLede.ts';
import { headline } from '../pages/overview/headline.ts';

/** The heading of a page and the sentence below it. */
interface Opening {
  readonly title: string;
  readonly lede: string;
}

/** What the pages say before any script has run, in one language. */
export interface FirstWords {
  readonly brand: string;
  readonly noScript: string;
  readonly late: string;
  readonly overview: Opening;
  readonly explore: Opening;
  readonly clusters: Opening;
  readonly compare: Opening;
  readonly notices: Opening;
  readonly data: Opening;
  readonly deck: Opening;
}

/**
 * The first words of every page, computed by the app's own code from the built-in data: the built
 * pages open with the very sentences that the running app writes.
 *
 * @param readText gives a file of the data package by its name.
 */
export async function firstWords(
  readText: (fileName: string) => Promise<string>,
): Promise<Readonly<Record<Language, FirstWords>>> {
  const description = await readText('datapackage.json');
  const dataPackage = parseDataPackage('file:///datapackage.json', description);
  const outcomes = await readResources(async (name) =>
    readTable(await readText(`${name}.csv`), { name, url: `${name}.csv`, ...rowSchemas[name] }),
  );
  const { dataset } = loadedDataset(dataPackage, outcomes);

  return {
    zh: wordsIn(dataset, await loadLocale('zh')),
    en: wordsIn(dataset, await loadLocale('en')),
  };
}

function wordsIn(dataset: Dataset, locale: Locale): FirstWords {
  const { shell, explore, clusters, compare, notices, deck } = locale.text;
  const datasets = datasetWords(locale);

  return {
    brand: shell.brand,
    noScript: shell.noScript,
    late: shell.late,
    overview: headline({ dataset, locale, moneyUnit: usualMoneyUnit(locale) }),
    explore: { title: explore.title, lede: explore.lede },
    clusters: { title: clusters.title, lede: clustersLede(dataset, locale) },
    compare: { title: compare.title, lede: compare.lede },
    notices: { title: notices.title, lede: notices.lede },
    data: { title: datasets.title, lede: datasets.lede },
    deck: { title: deck.title, lede: deck.lede },
  };
}
