import type { TrendPoint } from '../trend/trendDrawing.ts';
import styles from '../theme/chart.module.css';
import type { Line } from './barGeometry.ts';
import { dotGeometry } from './dotGeometry.ts';
import { fillOf, type MarkFills } from './markFills.ts';

interface DotMarkProps {
  readonly point: Pick<TrendPoint, 'tone' | 'certainty' | 'isYearInferred'>;
  readonly x: number;
  readonly y: number;
  readonly fills: MarkFills;
}

/** A point that shows by its shape how sure its value and its year are, and whether it is another count. */
export function DotMark({ point, x, y, fills }: DotMarkProps) {
  const shape = dotGeometry(x, y);
  if (point.tone === 'other') return <path d={shape.diamond} className={styles['other']} />;
  switch (point.certainty) {
    case 'more-than':
      return <BoundDot bar={shape.boundBar} towards={shape.upwards} />;
    case 'less-than':
      return <BoundDot bar={shape.boundBar} towards={shape.downwards} />;
    case 'calculated':
    case 'imputed':
      return <TintedDot x={x} y={y} weave={fills.weave} />;
    case 'forecast':
      return <TintedDot x={x} y={y} weave={fills.weave} isDashed />;
    case 'provisional':
      return <TintedDot x={x} y={y} isDashed />;
    case 'about':
      return (
        <>
          <Dot x={x} y={y} isHollow={point.isYearInferred} />
          <line {...shape.barAbove} className={styles['thread']} />
          <line {...shape.barBelow} className={styles['thread']} />
        </>
      );
    case 'published':
      return <Dot x={x} y={y} isHollow={point.isYearInferred} />;
  }
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

function Dot({ x, y, isHollow }: Centre & { readonly isHollow: boolean }) {
  return <circle cx={x} cy={y} r={4.5} className={isHollow ? styles['hollow'] : styles['mark']} />;
}

function TintedDot({
  x,
  y,
  weave,
  isDashed = false,
}: Centre & { readonly weave?: string; readonly isDashed?: boolean }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={5}
      className={`${styles['soft']} ${isDashed ? styles['dashed'] : ''}`}
      style={weave === undefined ? {} : { fill: fillOf(weave) }}
    />
  );
}

/** A threshold: its bar at the bound, and a dashed line towards where the value lies. */
function BoundDot({ bar, towards }: { readonly bar: Line; readonly towards: Line }) {
  return (
    <>
      <line {...bar} className={styles['bound']} />
      <line {...towards} className={`${styles['thread']} ${styles['dashed']}`} />
    </>
  );
}
