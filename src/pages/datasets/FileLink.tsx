import type { ReactNode } from 'react';
import styles from './Datasets.module.css';
import type { OfferedFile } from './tileFacts.ts';

interface FileLinkProps {
  readonly file: OfferedFile;
  /** What the link does, read out. */
  readonly name: string;
  readonly children: ReactNode;
}

/** A file of the package as it is served, kept under a name with its version. */
export function FileLink({ file, name, children }: FileLinkProps) {
  return (
    <a href={file.url} download={file.savedName} aria-label={name} className={styles['link']}>
      {children}
    </a>
  );
}
