import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDataPackage } from '../../src/data/package/dataPackage.ts';
import { type LoadedDataset, loadedDataset } from '../../src/data/package/loadedDataset.ts';
import { readResources } from '../../src/data/package/readResources.ts';
import { readTable } from '../../src/data/package/readTable.ts';
import { type RowOf, rowSchemas } from '../../src/data/package/rowSchemas.ts';

const folder = resolve(import.meta.dirname, '../../public/data/practice');

/** The text of a file of the practice package, as it lies in the repository. */
export const practiceFile = (name: string) => readFileSync(resolve(folder, name), 'utf8');

/** The practice package as the app has it after reading, row counts compared with those announced. */
export async function practice(): Promise<LoadedDataset> {
  const url = 'http://localhost/data/practice/datapackage.json';
  const outcomes = await readResources(<Name extends keyof RowOf>(name: Name) =>
    Promise.resolve(
      readTable<RowOf[Name]>(practiceFile(`${name}.csv`), { name, url, ...rowSchemas[name] }),
    ),
  );

  return loadedDataset(parseDataPackage(url, practiceFile('datapackage.json')), outcomes);
}
