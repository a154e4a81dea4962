import { datasetAt } from '../../data/queries/dataset.ts';
import type { DatasetName } from '../../state/viewState.ts';

/** Where each data package lies that the app comes with, and whether it tells of real places. */
const builtIn = {
  published: { path: 'data/datapackage.json', nature: 'record' },
  practice: { path: 'data/practice/datapackage.json', nature: 'practice' },
} as const satisfies Record<DatasetName, { readonly path: string; readonly nature: string }>;

/** Whether a built-in dataset tells of real places. */
export const natureOf = (name: DatasetName) => builtIn[name].nature;

/** The query of a built-in dataset, wherever the app is served from. */
export function builtInDataset(name: DatasetName) {
  const { path, nature } = builtIn[name];

  return datasetAt(new URL(`${import.meta.env.BASE_URL}${path}`, document.baseURI).href, nature);
}
