import { Scatter, ScatterChart as Chart, XAxis, YAxis } from 'recharts';
import { useMemo } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { TickText } from '../axis/TickText.tsx';
import { BrushArea } from '../brush/BrushArea.tsx';
import type { ChartProps } from '../chartProps.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import styles from '../theme/chart.module.css';
import { BinBars } from './BinBars.tsx';
import { BoxMark } from './BoxMark.tsx';
import type { DistributionDrawing } from './distributionDrawing.ts';
import { distributionLayout, type DistributionLayout } from './distributionLayout.ts';
import { SwarmDots } from './SwarmDots.tsx';
import { SwarmLabels } from './SwarmLabels.tsx';

/** How often values occur: histogram, box and a dot a cluster above one another, on one axis. */
export function DistributionChart(props: ChartProps<DistributionDrawing>) {
  const { drawing, width, height, fillPrefix } = props;
  const { format } = useLocale();
  const fills = markFills(fillPrefix);
  const layout = useMemo(
    () => distributionLayout(drawing, width, height, format.number),
    [drawing, width, height, format],
  );
  const axis = axisProps(layout, width, height);

  return (
    <BrushArea frame={layout.plot} across="x" marksIn={(box) => dotsBetween(layout, box)}>
      <Chart width={width} height={height} margin={axis.margin} accessibilityLayer={false}>
        <MarkDefs {...fills} />
        <XAxis
          {...axis.x}
          axisLine={{ className: styles['baseline'] }}
          tickLine={{ className: styles['axis'] }}
          tick={<TickText axis="bottom" ticks={layout.ticks} />}
        />
        <YAxis type="number" dataKey="y" hide domain={[0, 1]} />
        <Scatter data={axis.corners} isAnimationActive={false} shape={() => <g />} />
        <BinBars bins={layout.bins} base={layout.base} plot={layout.plot} />
        <BoxMark places={layout.box} />
        <SwarmDots dots={layout.dots} width={width} height={height} fills={fills} />
        <SwarmLabels layout={layout} width={width} />
        {layout.title.map(({ text, ...at }) => (
          <text key={at.y} {...at} textAnchor="end" className={styles['note']}>
            {text}
          </text>
        ))}
      </Chart>
    </BrushArea>
  );
}

function axisProps({ axis, ticks, plot }: DistributionLayout, width: number, height: number) {
  return {
    margin: { top: 0, right: width - plot.right, bottom: 0, left: plot.left },
    x: {
      type: 'number',
      dataKey: 'x',
      interval: 0,
      domain: [...axis.domain],
      ticks: ticks.map(({ at }) => at),
      height: height - plot.bottom,
    } as const,
    /** Axes want data: two invisible ones at the ends. */
    corners: [0, 1].map((end) => ({ x: axis.domain[end], y: end })),
  };
}

function dotsBetween(
  { dots }: DistributionLayout,
  { left, right }: { readonly left: number; readonly right: number },
): readonly string[] {
  return dots.filter(({ x }) => x >= left && x <= right).map(({ dot }) => dot.id);
}
