import styles from '../theme/chart.module.css';
import type { PlacedBreak, TrendLayout } from './trendLayout.ts';

interface BreakMarkProps {
  readonly placed: PlacedBreak;
  readonly height: number;
  readonly layout: Pick<TrendLayout, 'margin' | 'axisHeight'>;
}

/** A dotted rule where the line stops, two slashes on the axis, and the reason in words. */
export function BreakMark({ placed, height, layout }: BreakMarkProps) {
  const place = breakPlace(placed, height, layout);
  const words = placed.lines.map((line, index) => ({ line, dy: index === 0 ? 0 : 16 }));

  return (
    <g>
      <line {...place.rule} className={styles['break']} />
      <rect {...place.gap} className={styles['gap']} />
      <path d={place.slashes} className={styles['slashes']} />
      <text {...place.words} className={`${styles['note']} ${styles['halo']}`}>
        {words.map(({ line, dy }) => (
          <tspan key={line} x={place.words.x} dy={dy}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function breakPlace(
  { x, isLeft }: PlacedBreak,
  height: number,
  { margin, axisHeight }: BreakMarkProps['layout'],
) {
  const base = height - axisHeight;

  return {
    rule: { x1: x, x2: x, y1: margin.top, y2: base - 6 },
    gap: { x: x - 7, y: base - 3, width: 14, height: 6 },
    slashes: `M${x - 6} ${base + 6}l5 -12M${x + 1} ${base + 6}l5 -12`,
    words: {
      x: isLeft ? x - 8 : x + 8,
      y: base - 52,
      textAnchor: isLeft ? ('end' as const) : ('start' as const),
    },
  };
}
