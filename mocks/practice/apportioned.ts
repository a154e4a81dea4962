/**
 * A whole number of units shared out in proportion to weights; the parts add up to the total.
 *
 * Method: largest remainders (Hamilton, 1792); of equal remainders the first goes first.
 */
export function apportioned(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const quotas = weights.map((weight) => (weight / sum) * total);
  const floors = quotas.map(Math.floor);
  const left = total - floors.reduce((one, other) => one + other, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));

  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** The keys, each as often as its share of the total asks for, in their order. */
export function inProportion<Key>(counts: ReadonlyMap<Key, number>, total: number): readonly Key[] {
  const keys = [...counts.keys()];

  return apportioned([...counts.values()], total).flatMap((count, index) =>
    keys.slice(index, index + 1).flatMap((key) => Array.from({ length: count }, () => key)),
  );
}
