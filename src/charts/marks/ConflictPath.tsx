import styles from '../theme/chart.module.css';

/** A red bracket around values that contradict one another; nothing without a path. */
export function ConflictPath({ path }: { readonly path: string | null }) {
  return path === null ? null : <path d={path} className={styles['bracket']} data-stroke="" />;
}
