import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import type { PlacedWord } from './curveWords.ts';

/** The words beside a curve; those of the area are a mark of their own. */
export function CurveWords({ words }: { readonly words: readonly PlacedWord[] }) {
  return words.map((placed) =>
    placed.word.kind === 'area' ? (
      <MarkGroup key={placed.word.id} id={placed.word.id}>
        <Words placed={placed} />
      </MarkGroup>
    ) : (
      <Words key={placed.word.id} placed={placed} />
    ),
  );
}

function Words({ placed: { word, at, anchor } }: { readonly placed: PlacedWord }) {
  const isName = word.kind === 'diagonal';

  return (
    <text {...at} textAnchor={anchor} pointerEvents={word.kind === 'area' ? 'all' : 'none'}>
      {word.lines.map((line, index) => (
        <tspan
          key={line}
          x={at.x}
          dy={index === 0 ? 0 : 17}
          className={`${styles['halo']} ${styles[isName ? 'note' : index === 0 ? 'strong' : 'second']}`}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
