import type { ReactNode } from 'react';
import type { Figure } from '../figure.ts';
import styles from './ChartFrame.module.css';
import { PracticeNote } from './PracticeNote.tsx';
import { SourceLine } from './SourceLine.tsx';

interface ChartFrameProps {
  readonly figure: Figure;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of every figure: the finding as its title, the measure and the filters as its subtitle,
 * the notes and the source as its last lines. The finding is the figure's accessible name.
 */
export function ChartFrame({ figure, actions, children }: ChartFrameProps) {
  const titleId = `${figure.id}-title`;

  return (
    <figure id={figure.id} aria-labelledby={titleId} className={styles['figure']}>
      <header className={styles['header']}>
        <div className={styles['words']}>
          <h2 id={titleId} className={styles['title']}>
            {figure.title}
          </h2>
          <p className={styles['subtitle']}>
            {figure.subtitle}
            {figure.filters === '' ? null : (
              <span className={styles['filters']}> {figure.filters}</span>
            )}
          </p>
        </div>
        <div className={styles['actions']}>{actions}</div>
      </header>
      <div className={styles['body']}>{children}</div>
      <figcaption className={styles['footer']}>
        <PracticeNote mark={figure.practice} />
        {figure.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <SourceLine figure={figure} />
      </figcaption>
    </figure>
  );
}
