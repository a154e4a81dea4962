import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { PanelBar } from './multiplesDrawing.ts';
import { type Box, inset } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { barPlaces, barThickness } from './barsPlaces.ts';
import { axisUnit, panelOpenEnd } from './multiplesLayout.ts';
import { PanelHead } from './PanelHead.tsx';
import type { PanelProps } from './panelProps.ts';

interface BarsPanelProps extends PanelProps {
  readonly bars: readonly PanelBar[];
}

/** Bars from zero on the scale that all panels share; a missing value is an empty slot in its row. */
export function BarsPanel(props: BarsPanelProps) {
  const { bars, panel, place, layout, drawing, fillPrefix } = props;
  const fills = markFills(fillPrefix);

  return (
    <BarChart
      width={place.width}
      height={place.height}
      data={bars.map((_, index) => ({ index }))}
      layout="vertical"
      margin={{
        top: layout.titleHeight,
        right: layout.valueRoom,
        bottom: 0,
        left: place.labelWidth,
      }}
      accessibilityLayer={false}
      barSize={barThickness(bars.length, place, layout)}
    >
      <MarkDefs {...fills} />
      <PanelHead panel={panel} place={place} />
      <CartesianGrid horizontal={false} className={styles['gridLines'] ?? ''} />
      <XAxis
        type="number"
        orientation="top"
        domain={[layout.lowest, layout.largest]}
        ticks={[...layout.ticks]}
        interval={0}
        height={layout.axisHeight}
        axisLine={false}
        tickLine={false}
        tick={
          <AxisTick
            axis="top"
            unit={axisUnit(drawing, layout)}
            first={layout.lowest}
            last={layout.largest}
            perUnit={drawing.perUnit}
          />
        }
      />
      <YAxis
        type="category"
        dataKey="index"
        width={1}
        tick={false}
        tickLine={false}
        axisLine={layout.lowest === 0 ? { className: styles['baseline'] } : false}
      />
      {layout.lowest === 0 ? null : <ReferenceLine x={0} className={styles['baseline'] ?? ''} />}
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(bars, (bar, reach) => (
          <PanelRow {...props} bar={bar} reach={reach} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

interface PanelRowProps extends PanelProps {
  readonly bar: PanelBar;
  readonly reach: Box;
  readonly fills: MarkFills;
}

function PanelRow({ bar, reach, place, layout, fills }: PanelRowProps) {
  const places = barPlaces(bar, reach, place, layout);
  const isLabelled = layout.areLabelsAbove || place.labelWidth > 0;

  return (
    <MarkGroup id={bar.id}>
      <rect {...places.hit} fill="transparent" />
      {isLabelled ? (
        <text {...places.label} className={styles['second']}>
          {places.labelText}
        </text>
      ) : null}
      {bar.mark ? (
        <BarMark
          id={bar.id}
          bar={places.bar}
          certainty={bar.mark.certainty}
          fills={fills}
          tone={bar.tone}
          openEnd={panelOpenEnd}
        />
      ) : (
        <rect {...inset(places.slot)} data-mark={bar.id} className={styles['slot']} />
      )}
      {places.bracket === null ? null : <path d={places.bracket} className={styles['bracket']} />}
      <text {...places.value} className={styles['note']} pointerEvents="none">
        {bar.mark ? (
          <tspan className={bar.rivals ? styles['conflict'] : styles['strong']}>
            {bar.mark.text}
          </tspan>
        ) : null}
        {places.remarkText === '' ? null : <tspan dx={bar.mark ? 6 : 0}>{places.remarkText}</tspan>}
      </text>
    </MarkGroup>
  );
}
