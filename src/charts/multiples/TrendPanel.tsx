import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { ScatterShapeProps } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { PanelTrend } from './multiplesDrawing.ts';
import { DotMark } from '../marks/DotMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { PanelHead } from './PanelHead.tsx';
import type { PanelProps } from './panelProps.ts';
import { trendPlaces } from './trendPlaces.ts';

interface TrendPanelProps extends PanelProps {
  readonly trend: PanelTrend;
}

/** Readings over the years that all panels share; the last value is written, years without one are slotted. */
export function TrendPanel({ panel, place, layout, drawing, fillPrefix, trend }: TrendPanelProps) {
  const fills = markFills(fillPrefix);
  const places = trendPlaces(trend, place, layout, drawing.unit);

  return (
    <ScatterChart
      width={place.width}
      height={place.height}
      margin={places.margin}
      accessibilityLayer={false}
    >
      <MarkDefs {...fills} />
      <PanelHead panel={panel} place={place} />
      <CartesianGrid vertical={false} className={styles['gridLines'] ?? ''} />
      <XAxis
        type="number"
        dataKey="at"
        domain={[...layout.years]}
        ticks={[]}
        padding={{ left: 8, right: 8 }}
        height={layout.axisHeight}
        axisLine={{ className: styles['baseline'] }}
        tickLine={false}
      />
      <YAxis
        type="number"
        dataKey="value"
        domain={[layout.lowest, layout.largest]}
        ticks={[...layout.ticks]}
        width={Math.max(1, place.labelWidth)}
        axisLine={false}
        tickLine={false}
        tick={place.labelWidth > 0 ? <AxisTick axis="left" perUnit={drawing.perUnit} /> : false}
        interval={0}
      />
      {layout.lowest === 0 ? null : <ReferenceLine y={0} className={styles['axis'] ?? ''} />}
      {places.years.map(({ text, ...at }) => (
        <text key={text} {...at} className={styles['note']}>
          {text}
        </text>
      ))}
      {places.gaps.map((slot) => (
        <rect key={slot.x} {...slot} className={styles['slot']} />
      ))}
      {places.empty === null ? null : (
        <text {...places.empty} className={styles['note']}>
          {drawing.emptyName}
        </text>
      )}
      {places.lines.map(({ key, segment, isDotted }) => (
        <ReferenceLine
          key={key}
          segment={segment}
          className={`${styles['line']} ${isDotted ? styles['dotted'] : ''}`}
        />
      ))}
      {places.breaks.map(({ rule, gap, slashes }) => (
        <g key={slashes}>
          <line {...rule} className={styles['break']} />
          <rect {...gap} className={styles['gap']} />
          <path d={slashes} className={styles['slashes']} />
        </g>
      ))}
      {places.brackets.map((path) => (
        <path key={path} d={path} className={styles['bracket']} />
      ))}
      <Scatter
        data={[...trend.points]}
        isAnimationActive={false}
        shape={({ index }: ScatterShapeProps & { readonly index: number }) => {
          const placed = places.points[index];

          return placed ? (
            <MarkGroup id={placed.point.id}>
              <DotMark {...placed} fills={fills} />
            </MarkGroup>
          ) : (
            <g />
          );
        }}
      />
      {places.last ? (
        <text {...places.last.at} className={`${styles['strong']} ${styles['halo']}`}>
          {places.last.text}
        </text>
      ) : null}
    </ScatterChart>
  );
}
