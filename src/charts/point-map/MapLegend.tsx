import chart from '../theme/chart.module.css';
import { dyeStyle } from './dotLook.ts';
import styles from './PointMap.module.css';
import type { LegendEntry, PointLegend } from './pointMapLegend.ts';

const looks: Readonly<Record<LegendEntry['kind'], string>> = {
  group: 'solid',
  size: 'sizeKey',
  'no-value': 'empty',
};

function lookOf({ kind, dye }: LegendEntry): string {
  const look = styles[looks[kind]] ?? '';

  return kind === 'group' && dye === 'rest' ? `${look} ${styles['restDot'] ?? ''}` : look;
}

/** Colours and areas in words, above the map. */
export function MapLegend({ legend }: { readonly legend: PointLegend }) {
  return (
    <g>
      {legend.entries.map((entry) => (
        <g key={`${entry.kind} ${entry.text}`} style={dyeStyle(entry)}>
          <circle {...entry.dot} r={entry.radius} className={lookOf(entry)} />
          <text {...entry.words} className={chart['note']}>
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  );
}
