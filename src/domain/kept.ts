/**
 * A function of something that never changes (a dataset), whose answers are kept as long as it is.
 *
 * For what a filter does not change: it is worked out once, however often the reader filters.
 */
export function keptFor<Owner extends object, Key, Value>(
  make: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const answers = new WeakMap<Owner, Map<Key, { readonly value: Value }>>();

  return (owner, key) => {
    const own = answers.get(owner) ?? new Map<Key, { readonly value: Value }>();
    const known = own.get(key) ?? { value: make(owner, key) };
    answers.set(owner, own.set(key, known));

    return known.value;
  };
}
