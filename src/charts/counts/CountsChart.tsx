import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { fitted } from '../axis/textWidth.ts';
import type { ChartProps } from '../chartProps.ts';
import type { CountsDrawing } from './countsDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { countsHeads, countsLayout, type CountsLayout, countsPlaces } from './countsLayout.ts';

/** Bars of counts in two parts: first what rests on official evidence, then the rest. */
export function CountsChart({ drawing, width, height, fillPrefix }: ChartProps<CountsDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = countsLayout(drawing, width, height);
  const heads = countsHeads(drawing, layout, width);

  return (
    <BarChart
      width={width}
      height={height}
      data={[...drawing.rows]}
      layout="vertical"
      margin={{
        top: layout.headerHeight,
        right: layout.numberWidth,
        bottom: 0,
        left: layout.labelWidth,
      }}
      accessibilityLayer={false}
      barSize={layout.barThickness}
    >
      <MarkDefs {...fills} />
      <XAxis type="number" domain={[0, layout.largest]} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={1}
        tick={false}
        tickLine={false}
        axisLine={{ className: styles['baseline'] }}
      />
      {heads.map(({ text, isStrong, ...place }) => (
        <text key={text} {...place} className={isStrong ? styles['noteStrong'] : styles['note']}>
          {text}
        </text>
      ))}
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(drawing.rows, (row, bar) => (
          <CountsRow row={row} whole={bar} layout={layout} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

interface CountsRowProps {
  readonly row: CountsDrawing['rows'][number];
  readonly whole: Box;
  readonly layout: CountsLayout;
  readonly fills: MarkFills;
}

function CountsRow({ row, whole, layout, fills }: CountsRowProps) {
  const { format } = useLocale();
  const places = countsPlaces(whole, row, layout);
  const total = format.number(row.strong + row.weak);
  const label = fitted(row.label, 13, layout.labelWidth - 8);

  return (
    <MarkGroup id={row.id}>
      <rect {...whole} fill="transparent" />
      <text {...places.label} textAnchor="end" className={styles['label']}>
        {label}
      </text>
      {row.weak > 0 ? (
        <BarMark id={row.id} bar={places.weak} certainty="published" fills={fills} tone="soft" />
      ) : null}
      {row.strong > 0 ? (
        <BarMark id={row.id} bar={places.strong} certainty="published" fills={fills} />
      ) : null}
      {places.inside ? (
        <text {...places.inside} textAnchor="end" className={styles['inverseSmall']}>
          {format.number(row.strong)}
        </text>
      ) : null}
      <text {...places.total} className={styles['strong']}>
        {total}
      </text>
    </MarkGroup>
  );
}
