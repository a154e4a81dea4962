import styles from '../theme/chart.module.css';
import { fillOf } from './markFills.ts';

interface DyedDotProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** Name of the weave in that colour. */
  readonly weave: string;
  /** Woven where calculated, dashed where it may change, hollow where its area is not known. */
  readonly look: 'solid' | 'woven' | 'dashed' | 'hollow';
}

/** A dot in the colour of its group, parted from dots below it by an edge in the colour of the page. */
export function DyedDot({ x, y, radius, colour, weave, look }: DyedDotProps) {
  const place = { cx: x, cy: y, r: radius };
  switch (look) {
    case 'solid':
      return <circle {...place} fill={colour} fillOpacity={0.85} stroke="var(--chart-halo)" />;
    case 'woven':
      return <circle {...place} fill={fillOf(weave)} stroke={colour} />;
    case 'dashed':
      return (
        <circle {...place} className={styles['dashed']} fill="var(--chart-halo)" stroke={colour} />
      );
    case 'hollow':
      return <circle {...place} fill="var(--chart-halo)" stroke={colour} />;
  }
}
