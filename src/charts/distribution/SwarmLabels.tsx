import { useSelectedMarks } from '../selection/useSelectedMarks.ts';
import styles from '../theme/chart.module.css';
import type { DistributionLayout } from './distributionLayout.ts';
import { swarmLabels } from './swarmLabels.ts';

interface SwarmLabelsProps {
  readonly layout: DistributionLayout;
  readonly width: number;
}

/** The names of the selected dots, where they cover no other name. */
export function SwarmLabels({ layout, width }: SwarmLabelsProps) {
  const selected = useSelectedMarks();
  const chosen = layout.dots.filter(({ dot }) => selected.has(dot.id));
  const frame = { left: 0, right: width, top: layout.base, bottom: layout.plot.bottom };
  const labels = swarmLabels(chosen, layout.box.texts, frame);

  return labels.map(({ id, name, x, y, leader }) => (
    <g key={id} pointerEvents="none">
      <line {...leader} className={styles['axis']} />
      <text x={x} y={y} className={`${styles['strong']} ${styles['halo']}`}>
        {name}
      </text>
    </g>
  ));
}
