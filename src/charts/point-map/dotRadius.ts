/** Below this a dot could not be seen; its area then says no more than "small". */
export const leastRadius = 2.5;

/** Radius of the largest dot at a width, in pixels. */
export function largestRadius(width: number): number {
  return Math.max(8, Math.min(15, width / 60));
}

/**
 * The radius of a dot whose area is proportional to its value, in pixels.
 *
 * A value at or below zero has no area, and a place without a value has none either: both are as
 * small as a dot can be.
 */
export function dotRadius(value: number | null, largest: number, biggest: number): number {
  if (value === null || value <= 0 || largest <= 0) return leastRadius;

  return Math.max(leastRadius, biggest * Math.sqrt(value / largest));
}
