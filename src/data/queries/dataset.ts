import { queryOptions } from '@tanstack/react-query';
import { getText } from '../http/client.ts';
import { DataFailure } from '../http/dataError.ts';
import { readDataPackage } from '../package/dataPackage.ts';
import { type LoadedDataset, loadedDataset } from '../package/loadedDataset.ts';
import { readResources } from '../package/readResources.ts';
import { type ReadTable, readTable } from '../package/readTable.ts';
import { type RowOf, rowSchemas } from '../package/rowSchemas.ts';

/**
 * The dataset behind a `datapackage.json`. Fictional where its address or the package itself says so.
 *
 * Each resource is a query of its own: a resource that failed is reported with the dataset and
 * asked for again on a retry, while those that arrived stay. Static files of one version: they do
 * not go stale while the page is open.
 */
export function datasetAt(packageUrl: string, nature: 'record' | 'practice') {
  return queryOptions({
    queryKey: ['dataset', packageUrl, nature],
    queryFn: async ({ client }): Promise<LoadedDataset> => {
      const dataPackage = await client.query(packageAt(packageUrl));
      const outcomes = await readResources((name) => {
        const url = dataPackage.resources.find((resource) => resource.name === name)?.url;
        if (url === undefined) {
          throw new DataFailure({ kind: 'refused', url: `${name}.csv`, status: 404 });
        }

        return client.query(resourceAt(name, url));
      });

      const { identity } = dataPackage;
      const isFictional = nature === 'practice' || identity.isFictional;

      return loadedDataset({ ...dataPackage, identity: { ...identity, isFictional } }, outcomes);
    },
    staleTime: Infinity,
    structuralSharing: false, // Built once and never merged: comparing 20,000 rows would be work for nothing.
  });
}

function packageAt(url: string) {
  return queryOptions({
    queryKey: ['data-package', url],
    queryFn: ({ signal }) => readDataPackage(url, signal),
    staleTime: Infinity,
    retry: false,
  });
}

function resourceAt<Name extends keyof RowOf>(name: Name, url: string) {
  return queryOptions({
    queryKey: ['resource', url],
    queryFn: async ({ signal }): Promise<ReadTable<RowOf[Name]>> =>
      readTable<RowOf[Name]>(await getText(url, signal), { name, url, ...rowSchemas[name] }),
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
  });
}
