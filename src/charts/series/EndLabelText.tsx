import { useMarkState } from '../selection/MarkStatesContext.tsx';
import chart from '../theme/chart.module.css';
import { dyeClass } from '../theme/dyes.ts';
import styles from './Series.module.css';
import type { EndLabel } from './seriesLayout.ts';

/** The last value and the name of a line, led to from its end by a thin line in its dye. */
export function EndLabelText({ label }: { readonly label: EndLabel }) {
  const { choice } = useMarkState(label.mark);
  const dye = choice === 'dimmed' ? styles['dimmed'] : dyeClass(label.dye);

  return (
    <g className={dye}>
      {label.leader === '' ? null : <path d={label.leader} className={styles['leader']} />}
      <circle {...label.dot} r={3} className={chart['mark']} />
      <text x={label.x} y={label.y} className={chart['note']} pointerEvents="none">
        <tspan className={chart[choice === 'dimmed' ? 'second' : 'strong']}>{label.value}</tspan>{' '}
        {label.name}
      </text>
    </g>
  );
}
