import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { AxisTick } from '../axis/AxisTick.tsx';
import type { ChartProps } from '../chartProps.ts';
import type { ShareDrawing } from './shareDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import { restWords, shareAxisHeight, sharePlaces, shareThickness } from './shareLayout.ts';

/** Parts of 100%, one bar each: the part ends as surely as it is known, the rest is marked as derived. */
export function ShareChart({ drawing, width, height, fillPrefix }: ChartProps<ShareDrawing>) {
  const { rows } = drawing;
  const fills = markFills(fillPrefix);

  return (
    <BarChart
      width={width}
      height={height}
      data={[...rows]}
      layout="vertical"
      margin={{ top: 20, right: 1, bottom: 0, left: 1 }}
      accessibilityLayer={false}
      barSize={shareThickness(rows.length, height)}
    >
      <MarkDefs {...fills} />
      <XAxis
        type="number"
        domain={[0, 100]}
        ticks={[0, 25, 50, 75, 100]}
        interval={0}
        height={shareAxisHeight}
        axisLine={false}
        tickLine={{ className: styles['axis'] }}
        tick={<AxisTick axis="bottom" suffix="%" first={0} last={100} />}
      />
      <YAxis type="category" dataKey="label" hide />
      <Bar
        dataKey={wholeOf}
        isAnimationActive={false}
        shape={rowShape(rows, (row, bar) => (
          <ShareRow row={row} whole={bar} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

const wholeOf = () => 100;

interface ShareRowProps {
  readonly row: ShareDrawing['rows'][number];
  readonly whole: Box;
  readonly fills: MarkFills;
}

function ShareRow({ row, whole, fills }: ShareRowProps) {
  const { part, rest } = row;
  const places = sharePlaces(whole, part.value);

  return (
    <>
      <text {...places.label} className={styles['label']}>
        {row.label}
      </text>
      <BarMark id={part.id} bar={places.part} certainty={part.certainty} fills={fills} />
      <BarMark
        id={rest.id}
        bar={places.rest}
        certainty={rest.certainty}
        fills={fills}
        tone="rest"
      />
      <text {...places.partText} className={partClass(part)} pointerEvents="none">
        {part.text}
      </text>
      <text {...places.restText} textAnchor="end" className={styles['second']} pointerEvents="none">
        {restWords(row, places.rest.width)}
      </text>
    </>
  );
}

/** On a solid bar the number is light; on a weave or a tint it is dark, with the page around it. */
const partClass = ({ certainty }: ShareDrawing['rows'][number]['part']) =>
  certainty === 'published' || certainty === 'about' || certainty === 'more-than'
    ? styles['inverse']
    : `${styles['strong']} ${styles['halo']}`;
