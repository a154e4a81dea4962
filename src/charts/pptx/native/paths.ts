/** A line from one point to another, by their names. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly isDotted: boolean;
}

/** Points that one line runs through, in order. */
export interface Path {
  readonly ids: readonly string[];
  readonly isDotted: boolean;
}

/**
 * Stretches gathered into as few lines as they need: a line goes on where the next stretch begins at
 * its end and is drawn alike. A native chart has one line a series.
 */
export function pathsOf(stretches: readonly Stretch[]): readonly Path[] {
  return stretches.reduce<readonly Path[]>((paths, { from, to, isDotted }) => {
    const before = paths.findIndex(
      (path) => path.isDotted === isDotted && path.ids.at(-1) === from,
    );

    return before === -1
      ? [...paths, { ids: [from, to], isDotted }]
      : paths.map((path, index) => (index === before ? { ...path, ids: [...path.ids, to] } : path));
  }, []);
}
