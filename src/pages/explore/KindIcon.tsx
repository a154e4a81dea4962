import type { ChartKind } from '../../domain/explore/chartKind.ts';
import styles from './ExplorePage.module.css';

/** Each kind in a few strokes on a grid of 24 by 18. */
const strokes: Readonly<Record<ChartKind, string>> = {
  ranking: 'M2 3h19M2 9h13M2 15h7',
  bars: 'M4 16V8M8 16V4M14 16v-5M18 16V6',
  share: 'M2 5h20v8H2zM13 5v8',
  trend: 'M2 14l6-5 5 3 9-9',
  scatter: 'M5 13h.01M9 9h.01M13 11h.01M16 5h.01M20 7h.01M7 4h.01',
  distribution: 'M3 16v-3M7 16V9M11 16V3M15 16V7M19 16v-4',
  treemap: 'M2 3h20v12H2zM13 3v12M13 9h9',
  pareto: 'M2 16C6 6 12 4 22 3',
  lorenz: 'M2 16L22 2M2 16C14 15 20 10 22 2',
  concentration: 'M2 15h4V3H2zM9 15h4V8H9zM16 15h4v-3h-4z',
  heatmap: 'M2 3h6v5H2zM9 3h6v5H9zM16 3h6v5h-6zM2 10h6v5H2zM9 10h6v5H9zM16 10h6v5h-6z',
  'tile-map': 'M14 2h5v4h-5zM8 7h5v4H8zM14 7h5v4h-5zM8 12h5v4H8z',
  'point-map': 'M3 15C7 3 17 3 21 15M9 9h.01M13 8h.01M16 12h.01M12 12h.01',
  slope: 'M5 2v14M19 2v14M5 12L19 5M5 6l14 6',
  multiples: 'M2 8l4-3 3 2M13 7l4-4 4 3M2 16l4-2 3 1M13 16l4-4 4 2',
};

/** A drawing beside the name of a kind of chart; it says nothing to a screen reader. */
export function KindIcon({ kind }: { readonly kind: ChartKind }) {
  return (
    <svg viewBox="0 0 24 18" className={styles['kindIcon']} aria-hidden="true" focusable="false">
      <path d={strokes[kind]} />
    </svg>
  );
}
