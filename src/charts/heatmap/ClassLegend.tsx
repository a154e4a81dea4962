import chart from '../theme/chart.module.css';
import { tileClasses } from '../tile-map/tileClasses.ts';
import styles from './Heatmap.module.css';
import type { HeatmapDrawing } from './heatmapDrawing.ts';
import { legendPlaces } from './heatmapLayout.ts';

interface ClassLegendProps {
  readonly words: Pick<HeatmapDrawing, 'legendTitle' | 'emptyName'>;
  readonly largest: number;
  readonly width: number;
}

/** The five classes with their limits, and the empty slot. */
export function ClassLegend({ words, largest, width }: ClassLegendProps) {
  const steps = tileClasses(largest);
  const places = legendPlaces(
    words.legendTitle,
    steps.map(({ label }) => label),
    width,
  );
  const classes = steps.map(({ step }, index) => ({ step, ...places.classes[index] }));

  return (
    <g>
      <text {...places.title} className={chart['note']}>
        {words.legendTitle}
      </text>
      {classes.map(({ step, label, x }) => (
        <g key={step} transform={`translate(${x ?? 0} ${places.top})`}>
          <rect width={places.swatch} height={8} style={{ fill: `var(--seq-${step})` }} />
          <text y={21} className={chart['tiny']}>
            {label}
          </text>
        </g>
      ))}
      <g transform={`translate(${places.slot.x} ${places.slot.y})`}>
        <rect x={0.5} y={0.5} width={29} height={8} className={styles['slot']} />
        <text {...places.slotText} className={chart['tiny']}>
          {words.emptyName}
        </text>
      </g>
    </g>
  );
}
