import type { CSSProperties } from 'react';
import type { PointDot } from './pointMapDrawing.ts';

/** The shape of a dot: how sure its value is. */
export type DotLook = 'solid' | 'tinted' | 'dashed' | 'empty';

export function dotLook({ value, certainty }: Pick<PointDot, 'value' | 'certainty'>): DotLook {
  if (value === null || value <= 0) return 'empty';
  switch (certainty) {
    case 'published':
    case 'about':
    case 'more-than':
      return 'solid';
    case 'calculated':
    case 'imputed':
      return 'tinted';
    case 'less-than':
    case 'forecast':
    case 'provisional':
      return 'dashed';
  }
}

/** The dye of a dot as a colour of the theme; a map of one colour has that of every single series. */
export function dyeOf({ dye }: Pick<PointDot, 'dye'>): string {
  return dye === 'rest' ? 'var(--chart-edge)' : `var(--cat-${dye})`;
}

/** The dye as a property that the style of dots reads. */
export function dyeStyle(dot: Pick<PointDot, 'dye'>): CSSProperties {
  return { color: dyeOf(dot) };
}
