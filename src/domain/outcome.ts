/** What a method gives: its answer, or why it has none. `NaN` and `Infinity` never stand for "unknown". */
export type Outcome<Value, Reason> =
  | { readonly kind: 'computed'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: Reason };

export function computed<Value>(value: Value): {
  readonly kind: 'computed';
  readonly value: Value;
} {
  return { kind: 'computed', value };
}

export function refused<Reason>(reason: Reason): {
  readonly kind: 'refused';
  readonly reason: Reason;
} {
  return { kind: 'refused', reason };
}
