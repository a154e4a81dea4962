import styles from '../theme/chart.module.css';
import type { PlacedPoint } from './trendLabels.ts';

interface ConflictBracketProps {
  readonly upper: PlacedPoint;
  readonly lower: PlacedPoint;
}

/** A red bracket around values that contradict one another. */
export function ConflictBracket({ upper, lower }: ConflictBracketProps) {
  return <path d={bracketPath(upper, lower)} className={styles['bracket']} />;
}

function bracketPath(upper: PlacedPoint, lower: PlacedPoint): string {
  const x = Math.max(upper.x, lower.x) + 8;

  return `M${x} ${upper.y}h5V${lower.y}h-5`;
}
