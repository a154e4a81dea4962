/** Two sums that differ by no more than the machine's rounding are the same: 0.1 + 0.2 and 0.3. */
export const isSameSum = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
