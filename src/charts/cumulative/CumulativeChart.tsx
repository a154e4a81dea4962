import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { ChartProps } from '../chartProps.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { markFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { BesideRows } from './BesideRows.tsx';
import own from './CumulativeChart.module.css';
import type { CumulativeDrawing } from './cumulativeDrawing.ts';
import { cumulativeLayout, type CumulativeLayout } from './cumulativeLayout.ts';
import { CurveWords } from './CurveWords.tsx';

/** The part of a total that members hold together, with what is read off it; one axis each way, both from zero. */
export function CumulativeChart({
  drawing,
  width,
  height,
  fillPrefix,
}: ChartProps<CumulativeDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = cumulativeLayout(drawing, width, height);
  const isSquare = drawing.shape === 'lorenz';

  return (
    <ScatterChart width={width} height={height} margin={layout.margin} accessibilityLayer={false}>
      <MarkDefs {...fills} />
      <CartesianGrid vertical={isSquare} className={styles['gridLines'] ?? ''} />
      <XAxis
        type="number"
        dataKey="across"
        domain={[0, drawing.last]}
        ticks={[...layout.ticksAcross]}
        height={layout.axisHeight}
        axisLine={{ className: styles['baseline'] }}
        tickLine={{ className: styles['axis'] }}
        tick={
          isSquare ? (
            <AxisTick axis="bottom" suffix="%" />
          ) : (
            <AxisTick axis="bottom" unit={drawing.unit} last={drawing.last} />
          )
        }
        interval={0}
      />
      <YAxis
        type="number"
        dataKey="up"
        domain={[0, 100]}
        ticks={[...layout.ticksUp]}
        width={layout.axisWidth}
        axisLine={false}
        tickLine={false}
        tick={<AxisTick axis="left" suffix="%" />}
        interval={0}
      />
      {layout.areaPath === '' ? null : (
        <>
          <path d={layout.areaPath} className={own['area']} />
          <line {...layout.diagonal} className={own['diagonal']} />
        </>
      )}
      <path d={layout.path} className={styles['line']} />
      <Scatter
        data={[...drawing.dots]}
        isAnimationActive={false}
        shape={({ index }: { readonly index?: number }) => <Dot dot={layout.dots[index ?? -1]} />}
      />
      <Guides layout={layout} />
      <CurveWords words={layout.words} />
      <BesideRows rows={layout.beside} fills={fills} />
    </ScatterChart>
  );
}

function Dot({ dot }: { readonly dot: CumulativeLayout['dots'][number] | undefined }) {
  if (!dot) return null;

  return (
    <MarkGroup id={dot.id}>
      <rect {...dot.hit} fill="transparent" data-hit="" />
      <circle cx={dot.x} cy={dot.y} r={1.8} className={styles['mark']} data-mark={dot.id} />
    </MarkGroup>
  );
}

function Guides({ layout: { guides } }: { readonly layout: CumulativeLayout }) {
  return guides.map(({ id, x, y, toUp, toAcross }) => (
    <g key={id}>
      <line {...toUp} className={own['guide']} />
      <line {...toAcross} className={own['guide']} />
      <MarkGroup id={id}>
        <circle cx={x} cy={y} r={4.5} className={own['read']} />
      </MarkGroup>
    </g>
  ));
}
