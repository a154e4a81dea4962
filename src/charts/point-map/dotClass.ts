import { dotLook } from './dotLook.ts';
import styles from './PointMap.module.css';
import type { PointDot } from './pointMapDrawing.ts';

/** The classes of a dot: how sure its value is, and whether it is one of the grey rest. */
export function dotClass(dot: Pick<PointDot, 'value' | 'certainty' | 'dye'>): string {
  const look = styles[dotLook(dot)] ?? '';

  return dot.dye === 'rest' && dotLook(dot) !== 'empty'
    ? `${look} ${styles['restDot'] ?? ''}`
    : look;
}
