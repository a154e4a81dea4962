import type { ResourceName } from '../../../../src/data/package/resourceName.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { builtIn, builtInOutcomes } from '../../../support/builtInPackage.ts';

/** The built-in data as they are where one table could not be had. */
export function datasetWithout(name: ResourceName): Dataset {
  const error = { kind: 'offline', url: `https://example.org/data/${name}.csv` } as const;

  return builtIn({ ...builtInOutcomes(), [name]: { kind: 'failed', error } }).dataset;
}
