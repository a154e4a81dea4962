/** A row with its place from the top; rows that are equal share a place. */
export interface Ranked<Row> {
  readonly row: Row;
  readonly rank: number;
  readonly isTied: boolean;
}

/**
 * The rows from the largest with their ranks: 1, 2, 2, 4. Equal rows keep their order.
 *
 * The order is that of a comparison (`bySize` for observations), so that a bound is placed as the
 * bound it is. Standard competition ranking, as in `RANK.EQ` of spreadsheets and `ties.method = "min"` of R.
 */
export function competitionRanks<Row>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): readonly Ranked<Row>[] {
  const order = rows.toSorted((a, b) => compare(b, a));
  const equals = (at: number, other: number) => {
    const [row, neighbour] = [order[at], order[other]];

    return row !== undefined && neighbour !== undefined && compare(row, neighbour) === 0;
  };
  let rank = 1;

  return order.map((row, at) => {
    const isAsBefore = equals(at, at - 1);
    if (!isAsBefore) rank = at + 1;

    return { row, rank, isTied: isAsBefore || equals(at, at + 1) };
  });
}

/** The first rows of a ranking and those that stand behind it. */
export interface TopRanks<Row> {
  readonly shown: readonly Ranked<Row>[];
  readonly others: readonly Ranked<Row>[];
  /** Whether the first row left out is equal to the last one shown: the cut between them is arbitrary. */
  readonly cutsATie: boolean;
}

/** The first n rows, never more than n, and the others. What the others add up to is for `totalOf` to say. */
export function topRanks<Row>(ranks: readonly Ranked<Row>[], n: number): TopRanks<Row> {
  const shown = ranks.slice(0, n);
  const others = ranks.slice(n);
  const last = shown.at(-1)?.rank;

  return { shown, others, cutsATie: last !== undefined && others[0]?.rank === last };
}
