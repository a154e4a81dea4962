/** The rows by key, keys in the order of their first row, rows in their own order. */
export function groupedBy<Row, Key>(
  rows: Iterable<Row>,
  key: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }

  return groups;
}
