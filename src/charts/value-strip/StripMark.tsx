import { isMade } from '../../domain/certainty.ts';
import { fillOf, type MarkFills } from '../marks/markFills.ts';
import styles from '../theme/chart.module.css';
import type { PlacedValue } from './valueStripLayout.ts';
import { stripDot, stripSpan } from './stripShapes.ts';

interface StripMarkProps {
  readonly value: PlacedValue;
  readonly fills: MarkFills;
}

/** A value at its year: a dot, a short bar for a part of a year, the number alone where no year is known. */
export function StripMark({ value, fills }: StripMarkProps) {
  const { point, label } = value;
  const text = point.isContested ? `≠ ${point.text}` : point.text;
  const tone = point.isContested ? styles['conflictStrong'] : styles['strong'];

  return (
    <g data-mark={point.id}>
      <Shape value={value} fills={fills} />
      <text {...label} className={`${tone} ${styles['halo']}`}>
        {text}
      </text>
    </g>
  );
}

function Shape({ value, fills }: StripMarkProps) {
  const { point, x, y } = value;
  if (point.span) return <rect {...stripSpan(value)} className={styles['soft']} />;
  if (point.at === null) return null;
  const { threads, edges } = stripDot(value);
  const isWoven = isMade(point.certainty) || point.certainty === 'forecast';
  const look = isWoven ? 'soft' : point.isYearInferred ? 'hollow' : 'mark';

  return (
    <>
      {edges.map((edge) => (
        <rect key={edge.y} {...edge} style={{ fill: fillOf(fills.openEdge) }} />
      ))}
      <circle
        cx={x}
        cy={y}
        r={4.5}
        className={styles[look]}
        style={isWoven ? { fill: fillOf(fills.weave) } : {}}
      />
      {threads.map((thread) => (
        <line key={thread.y1} {...thread} className={styles['thread']} />
      ))}
    </>
  );
}
