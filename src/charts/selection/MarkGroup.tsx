import type { ReactNode } from 'react';
import styles from './MarkGroup.module.css';
import { useMarkState } from './MarkStatesContext.tsx';

interface MarkGroupProps {
  /** Names the fact that belongs to the mark. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Everything drawn for one mark: found by pointer and keys, dimmed or outlined with the selection. */
export function MarkGroup({ id, children }: MarkGroupProps) {
  const { choice, isLit } = useMarkState(id);
  const classes = `${choice === 'none' ? '' : styles[choice]} ${isLit ? styles['lit'] : ''}`;

  return (
    <g data-mark={id} className={classes.trim()}>
      {children}
    </g>
  );
}
