import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import type { ChartProps } from '../chartProps.ts';
import type { ValueStripDrawing } from './valueStripDrawing.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import styles from '../theme/chart.module.css';
import { StripMark } from './StripMark.tsx';
import { fitted } from '../axis/textWidth.ts';
import { type PlacedGroup, type PlacedRow, valueStripLayout } from './valueStripLayout.ts';

/** One row a measure: the place of a value is its year, the value is written beside it. No common scale, no line. */
export function ValueStripChart({
  drawing,
  width,
  height,
  fillPrefix,
}: ChartProps<ValueStripDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = valueStripLayout(drawing, width);
  const rules = layout.years.map(({ year, x }) => ({
    year,
    x1: x,
    x2: x,
    y1: 22,
    y2: layout.height,
  }));
  const undatedX = layout.undatedX ?? 0;

  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MarkDefs {...fills} />
      <XAxis type="number" dataKey="at" domain={[0, 1]} hide />
      <YAxis type="number" dataKey="row" domain={[0, 1]} hide />
      {rules.map(({ year, ...rule }) => (
        <g key={year}>
          <line {...rule} className={styles['grid']} />
          <text x={rule.x1} y={14} textAnchor="middle" className={styles['note']}>
            {year}
          </text>
        </g>
      ))}
      {layout.undatedX === null ? null : (
        <text x={undatedX} y={14} className={styles['note']}>
          {drawing.undatedName}
        </text>
      )}
      <Scatter
        data={layout.groups.map((_, index) => ({ at: 0, row: 0, index }))}
        isAnimationActive={false}
        shape={({ index }: { readonly index?: number }) => (
          <GroupRows
            group={layout.groups[index ?? 0]}
            width={width}
            left={layout.left}
            fills={fills}
          />
        )}
      />
    </ScatterChart>
  );
}

interface GroupRowsProps {
  readonly group: PlacedGroup | undefined;
  readonly width: number;
  readonly left: number;
  readonly fills: MarkFills;
}

/** The measures of one scope, under its name. */
function GroupRows({ group, width, left, fills }: GroupRowsProps) {
  if (!group) return null;
  const title = fitted(group.title, 12, width);

  return (
    <g>
      <text x={0} y={group.y} className={styles['groupTitle']}>
        {title}
      </text>
      {group.rows.map((row) => (
        <MeasureRow
          key={`${row.name} ${row.y}`}
          row={row}
          width={width}
          left={left}
          fills={fills}
        />
      ))}
    </g>
  );
}

interface MeasureRowProps extends Omit<GroupRowsProps, 'group'> {
  readonly row: PlacedRow;
}

function MeasureRow({ row, width, left, fills }: MeasureRowProps) {
  const name = fitted(row.name, 13, (left === 0 ? width : left) - 8);

  return (
    <g>
      <line x1={left} x2={width} y1={row.line} y2={row.line} className={styles['grid']} />
      <text x={0} y={row.y} className={styles['label']}>
        {name}
        <tspan dx={6} className={styles['note']}>
          {row.unit}
        </tspan>
      </text>
      {row.values.map((value) => (
        <StripMark key={value.point.id} value={value} fills={fills} />
      ))}
    </g>
  );
}
