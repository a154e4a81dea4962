import type { Dataset } from '../../domain/dataset.ts';
import type { DataError } from '../http/dataError.ts';
import { assembled } from './assembled.ts';
import type { DataPackage, ResourceDescription } from './dataPackage.ts';
import { type ResourceName, resourceNames } from './resourceName.ts';
import type { ResourceOutcomes } from './resourceOutcome.ts';
import type { RowFault, Shortfall } from './rowFault.ts';

/** A dataset with everything that went wrong on the way to it: what could be read can be used. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  /** Where the package lies: its description, and the file of each resource. */
  readonly files: {
    readonly description: string;
    readonly resources: readonly ResourceDescription[];
  };
  /** Resources that could not be had, with the reason. */
  readonly failures: ReadonlyMap<ResourceName, DataError>;
  readonly faults: readonly RowFault[];
  readonly shortfalls: readonly Shortfall[];
}

/** The dataset made of the resources that arrived, and a report of the rest. */
export function loadedDataset(
  { identity, url, resources }: DataPackage,
  outcomes: ResourceOutcomes,
): LoadedDataset {
  return {
    ...assembled(identity, outcomes),
    files: { description: url, resources },
    failures: new Map(
      resourceNames.flatMap((name) => {
        const outcome = outcomes[name];

        return outcome.kind === 'failed' ? [[name, outcome.error] as const] : [];
      }),
    ),
    shortfalls: resources.flatMap(({ name, rows }) => {
      const outcome = outcomes[name];
      const arrived = outcome.kind === 'read' ? outcome.table.arrived : undefined;
      if (rows === undefined || arrived === undefined || arrived >= rows) return [];

      return [{ resource: name, announced: rows, arrived }];
    }),
  };
}

/** Whether something arrived that could not be read, or less arrived than was announced. */
export function hasShortcomings({ faults, shortfalls }: LoadedDataset): boolean {
  return faults.length > 0 || shortfalls.length > 0;
}
