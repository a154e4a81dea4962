/** A value with what it was before and, after an undo, what it will be again. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** As many steps can be undone; older ones are forgotten. */
export const mostSteps = 100;

export function begun<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** A step forward; the same history where nothing changed. */
export function stepped<Value>(history: History<Value>, next: Value): History<Value> {
  if (Object.is(next, history.present)) return history;

  return { past: [...history.past, history.present].slice(-mostSteps), present: next, future: [] };
}

/**
 * A change of the same thing as the step before, a further letter of a title: the step is widened
 * rather than another one added, so that one undo takes the whole word back.
 */
export function continued<Value>(history: History<Value>, next: Value): History<Value> {
  return { ...history, present: next, future: [] };
}

export function undone<Value>({ past, present, future }: History<Value>): History<Value> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };

  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone<Value>({ past, present, future }: History<Value>): History<Value> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };

  return { past: [...past, present], present: after, future: rest };
}
