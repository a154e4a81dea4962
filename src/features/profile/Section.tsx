import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Under the content: how to read it. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a profile that is no chart, with the rule and the titles of one. */
export function Section({ title, subtitle, note, children }: SectionProps) {
  const id = useId();

  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {subtitle === undefined ? null : <p className={styles['subtitle']}>{subtitle}</p>}
      <div className={styles['body']}>{children}</div>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
    </section>
  );
}
