import styles from '../theme/chart.module.css';
import { inset } from '../marks/barGeometry.ts';
import { fillOf, type MarkFills } from '../marks/markFills.ts';
import type { BesideRow } from './besidePlaces.ts';

interface BesideRowsProps {
  readonly rows: readonly BesideRow[];
  readonly fills: MarkFills;
}

/** What parts of the members hold, beside the square: calculated, and drawn as that. */
export function BesideRows({ rows, fills }: BesideRowsProps) {
  return rows.map(({ label, bar, value }) => (
    <g key={label.text} pointerEvents="none">
      <text x={label.x} y={label.y} textAnchor="end" className={styles['label']}>
        {label.text}
      </text>
      <rect {...inset(bar)} className={styles['soft']} style={{ fill: fillOf(fills.weave) }} />
      <text x={value.x} y={value.y} className={styles['strong']}>
        {value.text}
      </text>
    </g>
  ));
}
