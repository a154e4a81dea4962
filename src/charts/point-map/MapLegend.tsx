import { edgeDashes } from '../marks/dotLook.ts';
import chart from '../theme/chart.module.css';
import { dyeOf } from '../theme/dyes.ts';
import type { LegendEntry, PointLegend } from './pointMapLegend.ts';

/** Colours and areas in words, above the map. */
export function MapLegend({ legend }: { readonly legend: PointLegend }) {
  return (
    <g>
      {legend.entries.map((entry) => (
        <g key={`${entry.kind} ${entry.text}`}>
          <circle {...entry.dot} r={entry.radius} {...lookOf(entry)} />
          <text {...entry.words} className={chart['note']}>
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function lookOf({ kind, dye }: LegendEntry) {
  switch (kind) {
    case 'group':
      return { fill: dyeOf(dye), fillOpacity: 0.85 };
    case 'size':
      return { fill: 'none', stroke: 'var(--chart-axis)' };
    case 'no-value':
      return {
        fill: 'var(--chart-halo)',
        stroke: dyeOf(dye),
        strokeDasharray: edgeDashes.empty.join(' '),
      };
  }
}
