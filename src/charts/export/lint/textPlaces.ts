import type { DrawnText } from '../drawnTexts.ts';
import type { FigureLayout } from '../figureLayout.ts';

/** How far two texts may reach into one another before a reader sees it, in logical pixels. */
const tolerance = 2;

/** How many pairs of texts are drawn over one another. */
export function overlapping(texts: readonly DrawnText[]): number {
  // From left to right, so that a text is compared only with those that begin before its end.
  const sorted = [...texts].sort((a, b) => a.x - b.x);
  let pairs = 0;
  sorted.forEach((text, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x > text.x + text.width - tolerance) break;
      if (other.owner !== text.owner && overlap(text, other) > tolerance) pairs += 1;
    }
  });

  return pairs;
}

function overlap(a: DrawnText, b: DrawnText): number {
  const along = (from: 'x' | 'y', length: 'width' | 'height') =>
    Math.min(a[from] + a[length], b[from] + b[length]) - Math.max(a[from], b[from]);

  return Math.min(along('x', 'width'), along('y', 'height'));
}

/** How many texts of the chart reach over the edge of the picture or into its margins. */
export function overTheEdge(
  texts: readonly DrawnText[],
  { chart, size, margin }: Pick<FigureLayout, 'chart' | 'size' | 'margin'>,
): number {
  const right = size.width - chart.x - margin / 2;
  const bottom = chart.height + tolerance;

  return texts.filter(
    ({ x, y, width, height }) =>
      x < -margin / 2 || x + width > right || y < -tolerance || y + height > bottom + tolerance,
  ).length;
}
