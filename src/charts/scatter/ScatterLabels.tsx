import { useSelectedMarks } from '../selection/useSelectedMarks.ts';
import styles from '../theme/chart.module.css';
import { scatterLabels } from './scatterLabels.ts';
import type { ScatterLayout } from './scatterLayout.ts';

/** Fewer points than this all carry their name; of more only those that are selected. */
const fewEnough = 25;
const mostSelected = 12;

interface ScatterLabelsProps {
  readonly layout: ScatterLayout;
  readonly width: number;
}

/** Names beside points, where they cover nothing. */
export function ScatterLabels({ layout, width }: ScatterLabelsProps) {
  const { points, plot } = layout;
  const selected = useSelectedMarks();
  const chosen = points.filter(({ point }) => selected.has(point.id));
  const labelled = points.length < fewEnough ? points : chosen.length <= mostSelected ? chosen : [];
  const frame = { left: plot.left + 2, right: width, top: plot.top - 4, bottom: plot.bottom };

  return scatterLabels(labelled, points, frame).map(({ id, name, note, remark, x, y, leader }) => (
    <g key={id} pointerEvents="none">
      {leader ? <line {...leader} className={styles['axis']} /> : null}
      <text x={x} y={y} className={`${styles['strong']} ${styles['halo']}`}>
        {name}
        {note === '' ? null : (
          <tspan dx={5} className={`${styles['note']} ${styles['plain']}`}>
            {note}
          </tspan>
        )}
        {remark === '' ? null : (
          <tspan dx={5} className={`${styles['conflict']} ${styles['plain']}`}>
            {remark}
          </tspan>
        )}
      </text>
    </g>
  ));
}
