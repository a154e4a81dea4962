import styles from './Skeleton.module.css';

interface SkeletonProps {
  readonly width?: string | number;
  readonly height: string | number;
}

/** A grey block of the final size; nothing at all for the first 200 ms. */
export function Skeleton({ width = '100%', height }: SkeletonProps) {
  return <span aria-hidden="true" className={styles['block']} style={{ width, height }} />;
}
