import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../chartProps.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import { dyeClass } from '../theme/dyes.ts';
import { JoinedLine } from '../series/JoinedLine.tsx';
import styles from '../theme/chart.module.css';
import type { SlopeDrawing } from './slopeDrawing.ts';
import { slopeLayout } from './slopeLayout.ts';
import { SlopeEnds } from './SlopeEnds.tsx';

/** Two years side by side, a line a place: what rises is drawn through, what falls dashed and in madder. */
export function SlopeChart({ drawing, width, height, fillPrefix }: ChartProps<SlopeDrawing>) {
  const layout = slopeLayout(drawing, width, height);
  const rising = { dye: dyeClass(0), fills: markFills(`${fillPrefix}-up`) };
  const falling = { dye: dyeClass(1), fills: markFills(`${fillPrefix}-down`) };

  return (
    <ScatterChart width={width} height={height} margin={layout.margin} accessibilityLayer={false}>
      {[rising, falling].map(({ dye, fills }) => (
        <g key={fills.weave} className={dye}>
          <MarkDefs {...fills} />
        </g>
      ))}
      <XAxis type="number" dataKey="at" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="value" domain={[...layout.span]} hide />
      {layout.axes.map(({ year, line, name }) => (
        <g key={year}>
          <line {...line} className={styles['axis']} />
          <text {...name} textAnchor="middle" className={styles['second']}>
            {year}
          </text>
        </g>
      ))}
      {layout.rows.map(({ row: { to, isFalling }, line: [start, end] }) => (
        <JoinedLine
          key={to.id}
          mark={to.id}
          dye={isFalling ? falling.dye : rising.dye}
          from={{ at: 0, value: start }}
          to={{ at: 1, value: end }}
          isFalling={isFalling}
        />
      ))}
      <Scatter
        data={layout.rows.map(({ line }) => ({ at: 1, value: line[1] }))}
        isAnimationActive={false}
        shape={({ index }: ScatterShapeProps & { readonly index: number }) => {
          const placed = layout.rows[index];

          return placed ? (
            <SlopeEnds placed={placed} {...(placed.row.isFalling ? falling : rising)} />
          ) : (
            <g />
          );
        }}
      />
    </ScatterChart>
  );
}
