import type { ReactNode } from 'react';
import type { TextBox } from '../axis/textBox.ts';
import styles from './BrushArea.module.css';
import { type BrushWish, useBrush } from './useBrush.ts';

/** A chart over which a rectangle or a range can be dragged. */
export function BrushArea({ children, ...wish }: BrushWish & { readonly children: ReactNode }) {
  const { box, canBrush, handlers } = useBrush(wish);
  const look = `${canBrush ? styles['brushed'] : ''} ${box ? styles['dragging'] : ''}`;

  return (
    <div className={`${styles['area']} ${look}`} {...handlers}>
      {children}
      {box ? <div aria-hidden="true" className={styles['box']} style={placeOf(box)} /> : null}
    </div>
  );
}

const placeOf = ({ left, right, top, bottom }: TextBox) => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
