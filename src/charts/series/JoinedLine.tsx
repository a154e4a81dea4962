import { ReferenceLine } from 'recharts';
import { useMarkState } from '../selection/MarkStatesContext.tsx';
import chart from '../theme/chart.module.css';
import styles from './Series.module.css';

interface JoinedLineProps {
  /** The mark whose selection the line follows. */
  readonly mark: string;
  readonly dye: string;
  readonly from: { readonly at: number; readonly value: number };
  readonly to: { readonly at: number; readonly value: number };
  readonly isFalling?: boolean;
}

/** A straight line between two marks, dimmed with them. */
export function JoinedLine({ mark, dye, from, to, isFalling = false }: JoinedLineProps) {
  const { choice } = useMarkState(mark);
  const tone = choice === 'dimmed' ? styles['dimmed'] : dye;

  return (
    <ReferenceLine
      segment={[
        { x: from.at, y: from.value },
        { x: to.at, y: to.value },
      ]}
      className={`${chart['line']} ${tone} ${isFalling ? styles['falling'] : ''}`}
    />
  );
}
