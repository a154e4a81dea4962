import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { ChartProps } from '../chartProps.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import own from './GroupsChart.module.css';
import { CutLine } from './CutLine.tsx';
import { GroupRow } from './GroupRow.tsx';
import type { GroupsDrawing } from './groupsDrawing.ts';
import { groupsLayout, type GroupsLayout } from './groupsLayout.ts';

/** Groups as bars from zero, with what the dyes mean above and lines that sum up the rows before them. */
export function GroupsChart({ drawing, width, height, fillPrefix }: ChartProps<GroupsDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = groupsLayout(drawing, width, height);

  return (
    <BarChart
      width={width}
      height={height}
      data={layout.bands.map((_, index) => ({ index }))}
      layout="vertical"
      margin={marginOf(layout)}
      accessibilityLayer={false}
      barSize={layout.thickness}
    >
      <MarkDefs {...fills} />
      {layout.classes.map(({ tone, name, swatch, text }) => (
        <g key={tone}>
          <rect {...swatch} className={own[tone]} />
          <text {...text} className={styles['note']}>
            {name}
          </text>
        </g>
      ))}
      {drawing.among ? null : (
        <CartesianGrid horizontal={false} className={styles['gridLines'] ?? ''} />
      )}
      <XAxis
        type="number"
        orientation="top"
        domain={[layout.lowest, layout.largest]}
        ticks={[...layout.ticks]}
        interval={0}
        height={layout.axisHeight}
        axisLine={false}
        tickLine={false}
        tick={drawing.among ? false : <ScaleTick drawing={drawing} layout={layout} />}
      />
      <YAxis type="category" dataKey="index" width={1} tick={false} axisLine={false} />
      <ReferenceLine x={0} className={own['zero'] ?? ''} />
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(layout.bands, (band, reach) =>
          band.kind === 'row' ? (
            <GroupRow
              row={band.row}
              reach={reach}
              layout={layout}
              span={drawing.span}
              fills={fills}
            />
          ) : (
            <CutLine cut={band.cut} reach={reach} layout={layout} />
          ),
        )}
      />
    </BarChart>
  );
}

interface ScaleTickProps {
  readonly drawing: GroupsDrawing;
  readonly layout: GroupsLayout;
}

/** A number of the axis: a part of a hundred, or a value in the unit of the axis; its place comes from Recharts. */
function ScaleTick({ drawing, layout, ...place }: ScaleTickProps) {
  const { span, unit, perUnit } = drawing;

  return span === 'whole' || unit === '%' ? (
    <AxisTick {...place} axis="top" suffix="%" first={layout.lowest} />
  ) : (
    <AxisTick {...place} axis="top" unit={unit} last={layout.largest} perUnit={perUnit} />
  );
}

const marginOf = ({ top, valueWidth, labelWidth }: GroupsLayout) => ({
  top,
  right: valueWidth,
  bottom: 1,
  left: labelWidth,
});
