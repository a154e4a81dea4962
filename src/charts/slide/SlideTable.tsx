import type { SlidePart } from '../pptx/model/slideParts.ts';
import styles from './SlideView.module.css';
import { pixelsOf, placeOf } from './slidePlaces.ts';

interface SlideTableProps {
  readonly part: Extract<SlidePart, { readonly kind: 'table' }>;
}

/** A table on a slide, with the widths that the file gives its columns. */
export function SlideTable({ part }: SlideTableProps) {
  const widths = part.widths.map((width) => pixelsOf({ width, height: 0 }).width);
  const heights = part.heights.map((height) => pixelsOf({ width: 0, height }).height);

  return (
    <table
      aria-label={part.alt}
      className={`${styles['part']} ${styles['table']}`}
      style={{ ...placeOf(part.box), fontSize: part.size }}
    >
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width }} />
        ))}
      </colgroup>
      <tbody>
        {part.rows.map((row, at) => (
          <tr key={at} style={{ height: heights[at] }}>
            {row.map((cell, column) => {
              const Cell = cell.isHeader ? 'th' : 'td';

              return (
                <Cell key={column} className={cell.isNumber ? styles['number'] : ''}>
                  {cell.text}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
