import styles from '../theme/chart.module.css';
import type { PointPlace } from './trendLabels.ts';

type End = Pick<PointPlace, 'x' | 'y'>;

interface ConflictBracketProps {
  readonly upper: End;
  readonly lower: End;
}

/** A red bracket around values that contradict one another. */
export function ConflictBracket({ upper, lower }: ConflictBracketProps) {
  return <path d={bracketPath(upper, lower)} className={styles['bracket']} />;
}

function bracketPath(upper: End, lower: End): string {
  const x = Math.max(upper.x, lower.x) + 8;

  return `M${x} ${upper.y}h5V${lower.y}h-5`;
}
