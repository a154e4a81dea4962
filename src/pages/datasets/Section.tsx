import { type ReactNode, useId } from 'react';
import styles from './Datasets.module.css';

interface SectionProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly span: 'c5' | 'c7' | 'c12';
  readonly children: ReactNode;
}

/** A part of the page under its rule: what it says, and of what. */
export function Section({ title, subtitle = '', span, children }: SectionProps) {
  const titleId = useId();

  return (
    <section aria-labelledby={titleId} className={`${styles['section']} ${styles[span]}`}>
      <h2 id={titleId} className={styles['heading']}>
        {title}
      </h2>
      {subtitle === '' ? null : <p className={styles['subtitle']}>{subtitle}</p>}
      {children}
    </section>
  );
}
