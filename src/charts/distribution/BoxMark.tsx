import styles from '../theme/chart.module.css';
import type { BoxPlaces } from './boxPlaces.ts';

/** Quartiles as a box, whiskers to the outermost values that are no outliers, rings for those that are. */
export function BoxMark({ places }: { readonly places: BoxPlaces }) {
  const { box, median, whiskers, outliers, texts } = places;

  return (
    <g pointerEvents="none">
      {whiskers.map((line) => (
        <line key={`${line.x1} ${line.y1} ${line.x2}`} {...line} className={styles['axis']} />
      ))}
      <rect {...box} className={styles['soft']} />
      <line {...median} className={styles['bound']} />
      {outliers.map(({ cx, cy }) => (
        <circle key={cx} cx={cx} cy={cy} r={2.5} className={styles['outlier']} />
      ))}
      {texts.map(({ text, x, y }) => (
        <text key={text} x={x} y={y} className={styles['noteLabel']}>
          {text}
        </text>
      ))}
    </g>
  );
}
