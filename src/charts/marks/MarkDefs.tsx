import type { MarkFills } from './markFills.ts';

/** The patterns and gradients behind the fills, once a drawing. */
export function MarkDefs({ weave, open, openEdge }: MarkFills) {
  return (
    <defs>
      <pattern
        id={weave}
        width="4.5"
        height="4.5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="4.5" height="4.5" style={{ fill: 'var(--chart-halo)' }} />
        <rect width="1.6" height="4.5" style={{ fill: 'var(--chart-mark)' }} />
      </pattern>
      <linearGradient id={open} x1="0" x2="1" y1="0" y2="0">
        <stop offset="0" style={{ stopColor: 'var(--chart-mark)', stopOpacity: 0.34 }} />
        <stop offset="1" style={{ stopColor: 'var(--chart-mark)', stopOpacity: 0 }} />
      </linearGradient>
      <linearGradient id={openEdge} x1="0" x2="1" y1="0" y2="0">
        <stop offset="0" style={{ stopColor: 'var(--chart-mark)', stopOpacity: 1 }} />
        <stop offset="1" style={{ stopColor: 'var(--chart-mark)', stopOpacity: 0 }} />
      </linearGradient>
    </defs>
  );
}
