import type { ReactNode } from 'react';
import styles from './State.module.css';

interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** An alert is read out at once: something failed. */
  readonly role?: 'alert' | 'status';
}

/** Takes the place of content that is not there: what was asked, why there is nothing, what to do. */
export function State({ title, children, actions, role = 'status' }: StateProps) {
  return (
    <div role={role} className={styles['state']}>
      <p className={styles['title']}>{title}</p>
      {children === undefined ? null : <div className={styles['body']}>{children}</div>}
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
