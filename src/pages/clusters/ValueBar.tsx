import { BarMark } from '../../charts/marks/BarMark.tsx';
import { markFills } from '../../charts/marks/markFills.ts';
import { MarkDefs } from '../../charts/marks/MarkDefs.tsx';
import chart from '../../charts/theme/chart.module.css';
import styles from './cells.module.css';
import { barLength, barWidth, openEnd } from './barScale.ts';
import type { ValueText } from './clusterLine.ts';

const height = 16;
const thickness = 10;

/** The fills of all bars of the table, once in the page. */
const fills = markFills('table-bars');

export function BarFills() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <MarkDefs {...fills} />
    </svg>
  );
}

interface ValueBarProps {
  readonly value: ValueText;
  /** The largest value of the scale that all rows share. */
  readonly largest: number;
  readonly width?: number;
}

/** A value as a bar on the scale of the table; an empty slot where nothing is published. */
export function ValueBar({ value, largest, width = barWidth }: ValueBarProps) {
  const shape = barShape(value, largest, width);

  return (
    <svg width={width} height={height} aria-hidden="true" className={styles['bar']}>
      {shape?.kind === 'slot' ? (
        <rect x="0.5" y="4.5" width="28" height="7" className={chart['slot']} />
      ) : null}
      {shape?.kind === 'bar' ? (
        <BarMark
          id=""
          bar={shape.bar}
          certainty={shape.certainty}
          fills={fills}
          openEnd={openEnd}
        />
      ) : null}
    </svg>
  );
}

/** Room is kept for the open end of a bound, so that it stays inside the cell. */
function barShape(value: ValueText, largest: number, width: number) {
  if (value.kind === 'missing') return { kind: 'slot' as const };
  if (value.kind !== 'value' || !value.bar) return null;
  const length = barLength(value.bar.value, largest, width);

  return {
    kind: 'bar' as const,
    certainty: value.bar.certainty,
    bar: { x: 0, y: (height - thickness) / 2, width: length, height: thickness },
  };
}
