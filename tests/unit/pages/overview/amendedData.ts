import { type Dataset, indexedDataset } from '../../../../src/domain/dataset.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { builtIn } from '../../../support/builtInPackage.ts';

const { dataset } = builtIn();

/** The built-in data with other observations in place of its own. */
export function withObservations(
  change: (observations: readonly Observation[]) => readonly Observation[],
): Dataset {
  const { id, title, version, hash, isFictional } = dataset;

  return indexedDataset(
    { id, title, version, hash, isFictional },
    { ...dataset, observations: change(dataset.observations) },
  );
}

/** The built-in data without the observations of these ids. */
export function withoutObservations(...ids: readonly string[]): Dataset {
  return withObservations((all) => all.filter((row) => !ids.some((id) => id === row.id)));
}

/** The built-in data with the value of one observation changed. */
export function withChanged(id: string, change: Partial<Observation>): Dataset {
  return withObservations((all) => all.map((row) => (row.id === id ? { ...row, ...change } : row)));
}
