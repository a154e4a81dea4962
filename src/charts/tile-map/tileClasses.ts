/** Five classes of a seven-step ramp, by their lowest count; printed below the map. */
const lowest = [1, 3, 6, 11, 21] as const;
const steps = [2, 3, 4, 6, 7] as const;

export interface TileClass {
  readonly step: number;
  /** `3–5`, or `21+` for the last. */
  readonly label: string;
}

/**
 * The classes for counts up to `largest`: 1–2, 3–5, 6–10, 11–20, 21 and more, in proportion where
 * the counts are larger than a few dozen.
 */
export function tileClasses(largest: number): readonly (TileClass & { readonly from: number })[] {
  const factor = Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, largest / 30)) + 1) / 10);
  const scale = largest > 60 ? factor * Math.ceil(largest / (factor * 30)) : 1;
  const limits = lowest.map((limit) => (limit === 1 ? 1 : (limit - 1) * scale + 1));

  return limits.map((from, index) => {
    const next = limits[index + 1];
    const step = steps[index] ?? 7;

    return { from, step, label: next === undefined ? `${from}+` : rangeLabel(from, next - 1) };
  });
}

const rangeLabel = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);

/** The step of the ramp that a count falls on. */
export function tileStep(count: number, largest: number): number {
  return tileClasses(largest).findLast(({ from }) => count >= from)?.step ?? 2;
}
