import styles from '../theme/chart.module.css';
import { type PlacedPoint, remarkText } from './trendLabels.ts';

const valueClass = { own: 'strong', other: 'otherCountStrong', contested: 'strong' } as const;
const remarkClass = { own: 'note', other: 'otherCount', contested: 'conflict' } as const;

/** The value of a point beside it, with the word that tells which count it is. */
export function PointLabel({ placed }: { readonly placed: PlacedPoint }) {
  const { point, label, remark } = placed;
  const value = <tspan className={styles[valueClass[point.tone]]}>{point.text}</tspan>;
  const words =
    remark === '' ? null : (
      <tspan className={styles[remarkClass[point.tone]]}>{remarkText(point, remark)}</tspan>
    );
  const space = words ? ' ' : '';

  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      className={`${styles['label']} ${styles['halo']}`}
      pointerEvents="none"
    >
      {label.anchor === 'start' ? value : words}
      {space}
      {label.anchor === 'start' ? words : value}
    </text>
  );
}
