import { datasetAt } from '../../data/queries/dataset.ts';

/** The query of the built-in dataset, wherever the app is served from. */
export const builtInDataset = datasetAt(
  new URL(`${import.meta.env.BASE_URL}data/datapackage.json`, document.baseURI).href,
);
