import {
  ReferenceLine,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
  CartesianGrid,
  type ScatterShapeProps,
} from 'recharts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { AxisTick } from '../axis/AxisTick.tsx';
import { YearTick } from '../axis/YearTick.tsx';
import type { ChartProps } from '../chartProps.ts';
import type { TrendDrawing } from './trendDrawing.ts';
import { DotMark } from '../marks/DotMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { BreakMark } from './BreakMark.tsx';
import { ConflictBracket } from './ConflictBracket.tsx';
import { PointLabel } from './PointLabel.tsx';
import type { PlacedPoint } from './trendLabels.ts';
import { trendLayout } from './trendLayout.ts';

/** Readings over years: straight lines where they may be joined, and the reason where they may not. */
export function TrendChart({ drawing, width, height, fillPrefix }: ChartProps<TrendDrawing>) {
  const { format } = useLocale();
  const fills = markFills(fillPrefix);
  const layout = trendLayout(drawing, width, height, format.number);
  const places = new Map(layout.points.map((placed) => [placed.point.id, placed]));
  const readings = new Map(drawing.points.map((point) => [point.id, point]));
  const stretches = drawing.stretches.flatMap(({ from, to, isDotted }) => {
    const [start, end] = [readings.get(from), readings.get(to)];

    return start && end ? [{ start, end, isDotted }] : [];
  });
  const conflicts = drawing.conflicts.flatMap(([first, last]) => {
    const [upper, lower] = [places.get(first), places.get(last)];

    return upper && lower ? [{ upper, lower }] : [];
  });

  return (
    <ScatterChart width={width} height={height} margin={layout.margin} accessibilityLayer={false}>
      <MarkDefs {...fills} />
      <CartesianGrid vertical={false} className={styles['gridLines'] ?? ''} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[...layout.yearSpan]}
        ticks={[...layout.years]}
        padding={{ left: 10, right: 10 }}
        height={layout.axisHeight}
        axisLine={{ className: styles['baseline'] }}
        tickLine={{ className: styles['axis'] }}
        tick={<YearTick />}
        interval={0}
      />
      <YAxis
        type="number"
        dataKey="value"
        domain={[0, layout.largest]}
        ticks={[...layout.ticks]}
        width={layout.axisWidth}
        axisLine={false}
        tickLine={false}
        tick={<AxisTick axis="left" perUnit={drawing.perUnit} />}
        interval={0}
      />
      {stretches.map(({ start, end, isDotted }) => (
        <ReferenceLine
          key={start.id}
          segment={[
            { x: start.at, y: start.value },
            { x: end.at, y: end.value },
          ]}
          className={`${styles['line']} ${isDotted ? styles['dotted'] : ''}`}
        />
      ))}
      {layout.breaks.map((placed) => (
        <BreakMark key={placed.at} placed={placed} height={height} layout={layout} />
      ))}
      {conflicts.map(({ upper, lower }) => (
        <ConflictBracket key={upper.point.id} upper={upper} lower={lower} />
      ))}
      <Scatter
        data={[...drawing.points]}
        isAnimationActive={false}
        shape={({ index }: ScatterShapeProps & { readonly index: number }) => (
          <Reading placed={places.get(drawing.points[index]?.id ?? '')} fills={fills} />
        )}
      />
    </ScatterChart>
  );
}

interface ReadingProps {
  readonly placed: PlacedPoint | undefined;
  readonly fills: MarkFills;
}

function Reading({ placed, fills }: ReadingProps) {
  if (!placed) return null;

  return (
    <g>
      <PointLabel placed={placed} />
      <MarkGroup id={placed.point.id}>
        <DotMark point={placed.point} x={placed.x} y={placed.y} fills={fills} />
      </MarkGroup>
    </g>
  );
}
