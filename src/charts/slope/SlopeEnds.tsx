import type { Mark } from '../mark.ts';
import { DotMark } from '../marks/DotMark.tsx';
import type { MarkFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import series from '../series/Series.module.css';
import styles from '../theme/chart.module.css';
import type { PlacedSlope } from './slopeLayout.ts';

interface SlopeEndsProps {
  readonly placed: PlacedSlope;
  readonly dye: string;
  readonly fills: MarkFills;
}

/** The values of a place in both years, each with its dot and its label; the later one carries the name. */
export function SlopeEnds({ placed, dye, fills }: SlopeEndsProps) {
  const { row, left, right } = placed;

  return (
    <g className={dye}>
      {left ? <path d={left.leader} className={series['leader']} data-stroke="" /> : null}
      {right ? <path d={right.leader} className={series['leader']} data-stroke="" /> : null}
      <MarkGroup id={row.from.id}>
        <DotMark point={pointOf(row.from)} {...placed.from} fills={fills} />
        {left ? (
          <text x={left.x} y={left.y} textAnchor="end" className={styles['label']}>
            {row.from.text}
          </text>
        ) : null}
      </MarkGroup>
      <MarkGroup id={row.to.id}>
        <DotMark point={pointOf(row.to)} {...placed.to} fills={fills} />
        {right ? (
          <text x={right.x} y={right.y} className={styles['note']}>
            <tspan className={styles['strong']}>{row.to.text}</tspan> {placed.name}
          </text>
        ) : null}
      </MarkGroup>
    </g>
  );
}

const pointOf = ({ certainty }: Mark) =>
  ({ certainty, tone: 'own', isYearInferred: false }) as const;
