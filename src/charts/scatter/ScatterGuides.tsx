import styles from '../theme/chart.module.css';
import type { GuideLine } from './scatterGuides.ts';

/** Calculated lines, dashed, behind the points. */
export function ScatterGuides({ guides }: { readonly guides: readonly GuideLine[] }) {
  return guides.map(({ kind, ...line }) => (
    <line key={`${kind} ${line.x1} ${line.y1}`} {...line} className={styles['guide']} />
  ));
}
