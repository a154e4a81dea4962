import type { ReactNode } from 'react';
import { IconButton } from './Button.tsx';
import { Icon } from './icons.tsx';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'warn' | 'bad';
  readonly children: ReactNode;
  /** Name of the closing button; without it the notice stays. */
  readonly closeName?: string;
  readonly onClose?: () => void;
}

/** A message on the page that says what is, why, and what next. */
export function Notice({ tone = 'warn', children, closeName, onClose }: NoticeProps) {
  return (
    <div role="status" className={`${styles['notice']} ${tone === 'bad' ? styles['bad'] : ''}`}>
      <div className={styles['body']}>{children}</div>
      {closeName === undefined ? null : (
        <IconButton name={closeName} icon={<Icon name="x" />} onClick={onClose} />
      )}
    </div>
  );
}
