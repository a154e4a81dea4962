import type { Reader } from '../../charts/observationFact.ts';
import type { Observation, Scope } from '../../domain/observation.ts';

/** Values grouped by what they cover, ready to be listed. */
export interface ValueGroupsProps {
  readonly reader: Reader;
  readonly groups: readonly {
    readonly scope: Scope;
    readonly title: string;
    readonly rows: readonly Observation[];
  }[];
}
