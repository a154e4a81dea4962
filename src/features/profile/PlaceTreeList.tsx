import type { ReactNode } from 'react';
import { Hidden } from '../../ui/Hidden.tsx';
import styles from './PlaceTreeList.module.css';

/** A place in the tree, with what lies in it. */
export interface PlaceNode {
  readonly key: string;
  readonly sign: 'values' | 'none' | 'square' | 'full' | 'half' | 'empty';
  /** The name as a link; the page's own place is no link. */
  readonly name: ReactNode;
  readonly isHere: boolean;
  readonly words: string;
  /** At the right: how many values, or that there is none. */
  readonly end: { readonly kind: 'text' | 'slot'; readonly text: string } | null;
  readonly parts: readonly PlaceNode[];
}

/** Places one inside the other, each a step further in. */
export function PlaceTreeList({ nodes }: { readonly nodes: readonly PlaceNode[] }) {
  return (
    <div className={styles['tree']}>
      <Branch nodes={nodes} />
    </div>
  );
}

function Branch({ nodes }: { readonly nodes: readonly PlaceNode[] }) {
  return (
    <ul>
      {nodes.map(({ key, sign, name, isHere, words, end, parts }) => (
        <li key={key} className={styles['node']}>
          <div className={styles['row']} aria-current={isHere ? 'page' : undefined}>
            <PlaceSign sign={sign} isHere={isHere} />
            <span className={isHere ? styles['here'] : ''}>{name}</span>
            <span className={styles['words']}>{words}</span>
            <NodeEnd end={end} />
          </div>
          {parts.length > 0 ? <Branch nodes={parts} /> : null}
        </li>
      ))}
    </ul>
  );
}

function NodeEnd({ end }: Pick<PlaceNode, 'end'>) {
  if (end === null) return null;
  if (end.kind === 'text') return <span className={styles['end']}>{end.text}</span>;

  return (
    <span className={styles['slot']}>
      <Hidden>{end.text}</Hidden>
    </span>
  );
}

function PlaceSign({ sign, isHere }: Pick<PlaceNode, 'sign' | 'isHere'>) {
  const isFilled = sign === 'values' || sign === 'full';

  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      {isHere ? <circle cx="9" cy="9" r="8" fill="none" stroke="currentColor" /> : null}
      {sign === 'square' ? (
        <rect x="6" y="6" width="6" height="6" fill="currentColor" />
      ) : (
        <circle
          cx="9"
          cy="9"
          r="4"
          fill={isFilled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray={sign === 'none' ? '2 2' : undefined}
        />
      )}
      {sign === 'half' ? <path d="M9 5a4 4 0 0 0 0 8z" fill="currentColor" /> : null}
    </svg>
  );
}
