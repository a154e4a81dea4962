import {
  CartesianGrid,
  ReferenceLine,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
} from 'recharts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { AxisTick } from '../axis/AxisTick.tsx';
import { YearTick } from '../axis/YearTick.tsx';
import { YearsBrushArea } from '../brush/YearsBrushArea.tsx';
import type { ChartProps } from '../chartProps.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import styles from '../theme/chart.module.css';
import { BreakMark } from '../trend/BreakMark.tsx';
import { ConflictBracket } from '../trend/ConflictBracket.tsx';
import { dyeClass } from '../theme/dyes.ts';
import { EndLabelText } from './EndLabelText.tsx';
import { JoinedLine } from './JoinedLine.tsx';
import { joinedPoints, placedConflicts } from './joinedPoints.ts';
import type { SeriesDrawing } from './seriesDrawing.ts';
import { seriesLayout } from './seriesLayout.ts';
import { SeriesDot } from './SeriesDot.tsx';

/** Lines over years on one scale, each in its dye and named at its end; gaps and breaks stay open. */
export function SeriesChart({ drawing, width, height, fillPrefix }: ChartProps<SeriesDrawing>) {
  const { format } = useLocale();
  const layout = seriesLayout(drawing, width, height, format.number);
  const { ticks, points } = layout;
  const fills = drawing.series.map((_, index) => markFills(`${fillPrefix}-${index}`));

  return (
    <YearsBrushArea frame={layout.plot} years={layout.yearPlaces}>
      <ScatterChart width={width} height={height} margin={layout.margin} accessibilityLayer={false}>
        {fills.map((names, index) => (
          <g key={names.weave} className={dyeClass(drawing.series[index]?.dye ?? null)}>
            <MarkDefs {...names} />
          </g>
        ))}
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
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          width={layout.axisWidth}
          axisLine={false}
          tickLine={false}
          tick={<AxisTick axis="left" perUnit={drawing.perUnit} />}
          interval={0}
        />
        {ticks[0] === 0 ? null : <ReferenceLine y={0} className={styles['axis'] ?? ''} />}
        {joinedPoints(drawing).map(({ key, ...line }) => (
          <JoinedLine key={key} {...line} />
        ))}
        {layout.breaks.map((placed) => (
          <BreakMark key={placed.at} placed={placed} height={height} layout={layout} />
        ))}
        {layout.breakWords.map((place) => (
          <text key={place.x} {...place} className={styles['note']}>
            {drawing.breakName}
          </text>
        ))}
        {placedConflicts(drawing, layout).map(({ key, upper, lower }) => (
          <ConflictBracket key={key} upper={upper} lower={lower} />
        ))}
        {layout.labels.map((label) => (
          <EndLabelText key={label.mark} label={label} />
        ))}
        <Scatter
          data={points.map(({ point }) => point)}
          isAnimationActive={false}
          shape={({ index }: ScatterShapeProps & { readonly index: number }) => (
            <SeriesDot placed={points[index]} fills={fills} />
          )}
        />
      </ScatterChart>
    </YearsBrushArea>
  );
}
