import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../chartProps.ts';
import type { CompositionDrawing } from './compositionDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import {
  compositionLayout,
  type CompositionLayout,
  compositionPlaces,
} from './compositionLayout.ts';

/** The same whole divided in several ways, one bar a way; each part is named in it, or beside the bar. */
export function CompositionChart(props: ChartProps<CompositionDrawing>) {
  const { drawing, width, height, fillPrefix } = props;
  const fills = markFills(fillPrefix);
  const layout = compositionLayout(drawing, width, height);

  return (
    <BarChart
      width={width}
      height={height}
      data={[...drawing.rows]}
      layout="vertical"
      margin={{ top: 0, right: 1, bottom: 0, left: 1 }}
      accessibilityLayer={false}
      barSize={layout.thickness}
    >
      <MarkDefs {...fills} />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="id" hide />
      <Bar
        dataKey={wholeOf}
        isAnimationActive={false}
        shape={rowShape(drawing.rows, (row, bar) => (
          <CompositionRow row={row} whole={bar} layout={layout} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

const wholeOf = () => 1;

interface CompositionRowProps {
  readonly row: CompositionDrawing['rows'][number];
  readonly whole: Box;
  readonly layout: CompositionLayout;
  readonly fills: MarkFills;
}

function CompositionRow({ row, whole, layout, fills }: CompositionRowProps) {
  const places = compositionPlaces(row, whole, layout);

  return (
    <>
      <text {...places.label} className={styles['label']}>
        {row.label}
      </text>
      <text
        x={places.outside.x}
        y={places.outside.y}
        textAnchor="end"
        className={styles['noteSecond']}
      >
        {places.outside.text}
      </text>
      {places.parts.map(({ part, box, tone, inside }) => (
        <g key={part.id}>
          <BarMark id={part.id} bar={box} certainty="published" fills={fills} tone={tone} />
          {inside ? (
            <text
              {...inside}
              className={tone === 'mark' ? styles['inverseLabel'] : styles['label']}
              pointerEvents="none"
            >
              {part.name} <tspan fontWeight={600}>{part.text}</tspan>
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}
