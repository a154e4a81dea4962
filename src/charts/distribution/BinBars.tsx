import type { TextBox } from '../axis/textBox.ts';
import { inset } from '../marks/barGeometry.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import type { BinPlace } from './distributionLayout.ts';

interface BinBarsProps {
  readonly bins: readonly BinPlace[];
  readonly base: number;
  readonly plot: TextBox;
}

/** The histogram: columns side by side on their baseline, each with its count. */
export function BinBars({ bins, base, plot }: BinBarsProps) {
  return (
    <>
      {bins.map(({ id, bar, hit, text, textAt }) => (
        <MarkGroup key={id} id={id}>
          <rect {...hit} fill="transparent" data-hit="" />
          <g data-mark={id}>
            <rect {...inset(bar)} className={styles['soft']} />
          </g>
          <text {...textAt} textAnchor="middle" className={styles['note']}>
            {text}
          </text>
        </MarkGroup>
      ))}
      <line x1={plot.left} x2={plot.right} y1={base} y2={base} className={styles['baseline']} />
    </>
  );
}
