import type { ReactNode } from 'react';
import type { TextBox } from '../axis/textBox.ts';
import styles from './BrushArea.module.css';
import { type BrushWish, useBrush } from './useBrush.ts';

/** A drawing over which a rectangle or a range can be dragged, and what is dragged. */
export function BrushBox({ children, ...wish }: BrushWish & { readonly children: ReactNode }) {
  const { box, handlers } = useBrush(wish);
  const look = `${wish.onBox ? styles['brushed'] : ''} ${box ? styles['dragging'] : ''}`;

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
