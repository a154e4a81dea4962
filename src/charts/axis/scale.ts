/** A linear scale from values to pixels. */
export type Scale = (value: number) => number;

export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = to - from;

  return (value) => (span === 0 ? start : start + ((value - from) / span) * (end - start));
}
