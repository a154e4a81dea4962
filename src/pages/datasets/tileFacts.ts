import { figureFileName } from '../../charts/export/download.ts';
import { fileName } from '../../data/http/fileName.ts';
import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import type { ResourceName } from '../../data/package/resourceName.ts';
import { type Dataset, fileVersion } from '../../domain/dataset.ts';
import { datasetWords } from '../../i18n/datasetWords.ts';
import type { Locale } from '../../i18n/locale.ts';
import { datasetSummary } from './datasetSummary.ts';

/** A file to be taken away: where it lies, what it is called there, and under which name it is kept. */
export interface OfferedFile {
  readonly url: string;
  readonly shownName: string;
  readonly savedName: string;
}

/** A headline number of the dataset, with the file that it is counted from. */
export interface DatasetTile {
  readonly id: string;
  readonly label: string;
  readonly number: string;
  readonly unit: string;
  readonly note: string;
  readonly file: OfferedFile | null;
}

/** The file of a table; its kept name has the version and, for practice data, the mark. */
export function tableFile(dataset: Dataset, name: string, url: string): OfferedFile {
  return {
    url,
    shownName: fileName(url),
    savedName: `${figureFileName(name, fileVersion(dataset), '')}.csv`,
  };
}

/** Clusters, values, sources and version; a table that did not arrive has words in place of its number. */
export function datasetTiles(loaded: LoadedDataset, locale: Locale): readonly DatasetTile[] {
  const { dataset, failures, files } = loaded;
  const { number } = locale.format;
  const text = datasetWords(locale).tiles;
  const kind = dataset.isFictional ? 'practice' : 'published';
  const summary = datasetSummary(dataset);
  const tile = (
    id: ResourceName,
    label: string,
    count: number,
    unit: string,
    note: string,
  ): DatasetTile => {
    const url = files.resources.find(({ name }) => name === id)?.url;
    const file = url === undefined ? null : tableFile(dataset, id, url);
    if (failures.has(id)) return { id, label, number: '–', unit: '', note: text.notArrived, file };

    return { id, label, number: number(count), unit, note, file };
  };
  const isPlaced = !failures.has('clusters') && !failures.has('observations');

  return [
    tile(
      'clusters',
      text.clusters,
      summary.clusters,
      text.rows,
      dataset.isFictional ? text.fictional : text.official(number(summary.official)),
    ),
    tile(
      'observations',
      text.values[kind],
      summary.values,
      text.valuesUnit,
      isPlaced
        ? text.valuesOn(number(summary.withValue), number(summary.clusters - summary.withValue))
        : '',
    ),
    tile('sources', text.sources, summary.sources, '', text.linkable(number(summary.linkable))),
    {
      id: 'version',
      label: text.version,
      number: dataset.version,
      unit: '',
      note: text.versionNote[kind],
      file: {
        url: files.description,
        shownName: fileName(files.description),
        savedName: `${figureFileName('datapackage', fileVersion(dataset), '')}.json`,
      },
    },
  ];
}
