import styles from '../theme/chart.module.css';
import type { BesideRow } from './besidePlaces.ts';
import own from './CumulativeChart.module.css';

/** What parts of the members hold, beside the square. */
export function BesideRows({ rows }: { readonly rows: readonly BesideRow[] }) {
  return rows.map(({ label, bar, value }) => (
    <g key={label.text} pointerEvents="none">
      <text x={label.x} y={label.y} textAnchor="end" className={styles['label']}>
        {label.text}
      </text>
      <rect {...bar} className={own['part']} />
      <text x={value.x} y={value.y} className={styles['strong']}>
        {value.text}
      </text>
    </g>
  ));
}
