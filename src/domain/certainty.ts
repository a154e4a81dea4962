import type { ObsStatus, Qualifier } from './observation.ts';

/** How sure a value is, in the terms in which it is drawn: each has a shape, a sign and a word. */
export type Certainty =
  | 'published'
  | 'about'
  | 'more-than'
  | 'less-than'
  | 'calculated'
  | 'imputed'
  | 'forecast'
  | 'provisional';

/**
 * The shape in which a value is drawn. A bound is open whatever its status, or it would be read as the
 * value. Any other calculated, imputed, forecast or provisional value is drawn as that before it is drawn
 * as rounded, because the reader must first know that nobody published it so.
 */
export function certaintyOf(value: {
  readonly qualifier: Qualifier;
  readonly status: ObsStatus;
}): Certainty {
  const byStatus: Partial<Record<ObsStatus, Certainty>> = {
    E: 'calculated',
    I: 'imputed',
    F: 'forecast',
    P: 'provisional',
  };
  const byQualifier: Readonly<Record<Qualifier, Certainty>> = {
    '=': 'published',
    '~': 'about',
    '>': 'more-than',
    '<': 'less-than',
  };

  const isBound = value.qualifier === '>' || value.qualifier === '<';

  return (isBound ? undefined : byStatus[value.status]) ?? byQualifier[value.qualifier];
}

/** Whether the number itself was made, by working it out or by filling it in: drawn woven. */
export function isMade(certainty: Certainty): boolean {
  return certainty === 'calculated' || certainty === 'imputed';
}
