import { CartesianGrid, Scatter, ScatterChart as Chart, XAxis, YAxis } from 'recharts';
import { useMemo } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { TickText } from '../axis/TickText.tsx';
import { BrushArea } from '../brush/BrushArea.tsx';
import { mostShapes } from '../canvas/mostShapes.ts';
import type { ChartProps } from '../chartProps.ts';
import { DyeDefs } from '../marks/DyeDefs.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import styles from '../theme/chart.module.css';
import type { ScatterDrawing } from './scatterDrawing.ts';
import { ScatterGuides } from './ScatterGuides.tsx';
import { ScatterKey } from './ScatterKey.tsx';
import { ScatterLabels } from './ScatterLabels.tsx';
import { scatterLayout, type ScatterLayout } from './scatterLayout.ts';
import { ScatterPoints } from './ScatterPoints.tsx';
import { pointsInside } from './pointsInside.ts';

/** Clusters by two measures, each a dot at its values; many of them on a canvas under the same axes. */
export function ScatterChart({ drawing, width, height, fillPrefix }: ChartProps<ScatterDrawing>) {
  const { format } = useLocale();
  const fills = markFills(fillPrefix);
  const layout = useMemo(
    () => scatterLayout(drawing, width, height, format.number),
    [drawing, width, height, format],
  );
  const axes = axisProps(layout, height);

  return (
    <BrushArea
      frame={layout.plot}
      across="both"
      marksIn={(box) => pointsInside(layout.points, box)}
    >
      <Chart width={width} height={height} margin={axes.margin} accessibilityLayer={false}>
        <MarkDefs {...fills} />
        <DyeDefs prefix={fillPrefix} />
        <CartesianGrid className={styles['gridLines'] ?? ''} />
        <XAxis
          {...axes.x}
          axisLine={{ className: styles['baseline'] }}
          tickLine={{ className: styles['axis'] }}
          tick={<TickText axis="bottom" ticks={layout.xTicks} />}
        />
        <YAxis
          {...axes.y}
          axisLine={false}
          tickLine={false}
          tick={<TickText axis="left" ticks={layout.yTicks} />}
        />
        <Scatter data={axes.corners} isAnimationActive={false} shape={() => <g />} />
        <ScatterKey keys={layout.keys} />
        <text x={layout.yTitle.x} y={layout.yTitle.y} className={styles['note']}>
          {layout.yTitle.text}
        </text>
        <text x={layout.xTitle.x} y={layout.xTitle.y} textAnchor="end" className={styles['note']}>
          {layout.xTitle.text}
        </text>
        <ScatterGuides guides={layout.guides} />
        <ScatterPoints
          layout={layout}
          width={width}
          height={height}
          isPicture={(drawing.among ?? drawing.points).length > mostShapes}
          isColoured={drawing.legend.length > 0}
          fillPrefix={fillPrefix}
        />
        {drawing.among ? null : <ScatterLabels layout={layout} width={width} />}
      </Chart>
    </BrushArea>
  );
}

/** The axes as Recharts is given them: positions rather than values, so that both scales are drawn alike. */
function axisProps({ plot, pad, x, y, xTicks, yTicks }: ScatterLayout, height: number) {
  const shared = { type: 'number', interval: 0 } as const;

  return {
    margin: { top: plot.top, right: 18, bottom: 0, left: 0 },
    x: {
      ...shared,
      dataKey: 'x',
      domain: [...x.domain],
      ticks: xTicks.map(({ at }) => at),
      padding: { left: pad, right: pad },
      height: height - plot.bottom,
    },
    y: {
      ...shared,
      dataKey: 'y',
      domain: [...y.domain],
      ticks: yTicks.map(({ at }) => at),
      padding: { top: pad, bottom: pad },
      width: plot.left,
    },
    /** Axes want data: two invisible ones at the ends. */
    corners: [0, 1].map((end) => ({ x: x.domain[end], y: y.domain[end] })),
  };
}
