import type { Outcome } from '../../../../src/domain/outcome.ts';

/** The answer of a method that must have one. */
export function answer<Value>(outcome: Outcome<Value, unknown>): Value {
  if (outcome.kind === 'refused') throw new Error(`refused: ${JSON.stringify(outcome.reason)}`);

  return outcome.value;
}
