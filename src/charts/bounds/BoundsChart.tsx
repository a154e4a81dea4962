import { Bar, BarChart } from 'recharts';
import { RowAxes } from '../axis/RowAxes.tsx';
import { fitted } from '../axis/textWidth.ts';
import type { ChartProps } from '../chartProps.ts';
import type { BoundsDrawing } from './boundsDrawing.ts';
import { type Box, inset } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import styles from '../theme/chart.module.css';
import { boundsLayout, type BoundsLayout, boundsPlaces } from './boundsLayout.ts';

type Row = BoundsDrawing['rows'][number];

/** Thresholds as bars with an open end, grouped and not ranked; other figures of the same place beside them. */
export function BoundsChart({ drawing, width, height, fillPrefix }: ChartProps<BoundsDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = boundsLayout(drawing, width);
  const rows: readonly (Row | 'unnamed')[] =
    drawing.unnamed === '' ? drawing.rows : [...drawing.rows, 'unnamed'];

  return (
    <BarChart
      width={width}
      height={height}
      data={rows.map((_, index) => ({ index }))}
      layout="vertical"
      margin={{ top: 0, right: layout.rightWidth, bottom: 1, left: layout.labelWidth }}
      accessibilityLayer={false}
      barSize={barThickness(rows.length, height, layout)}
    >
      <MarkDefs {...fills} />
      <RowAxes layout={layout} unit={drawing.unit} perUnit={drawing.perUnit} />
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(rows, (row, bar) =>
          row === 'unnamed' ? (
            <UnnamedRow text={drawing.unnamed} slot={bar} layout={layout} />
          ) : (
            <NamedRow row={row} reach={bar} layout={layout} fills={fills} />
          ),
        )}
      />
      {layout.isNarrow ? null : (
        <text x={layout.asideX} y={14} className={styles['note']}>
          {drawing.asideTitle}
        </text>
      )}
    </BarChart>
  );
}

const barThickness = (rows: number, height: number, { axisHeight }: BoundsLayout) =>
  Math.max(9, Math.min(17, (height - axisHeight) / rows - 11));

interface NamedRowProps {
  readonly row: Row;
  /** The bar of the largest tick: the row's own bar is in proportion to it. */
  readonly reach: Box;
  readonly layout: BoundsLayout;
  readonly fills: MarkFills;
}

function NamedRow({ row, reach, layout, fills }: NamedRowProps) {
  const bar = { ...reach, width: (reach.width * row.bar.value) / layout.largest };
  const places = boundsPlaces(reach, layout);
  const aside = fitted(row.aside.text, 12, 160);

  return (
    <>
      {row.isRuled ? <line {...places.rule} className={styles['grid']} /> : null}
      {row.group === '' || layout.isNarrow ? null : (
        <text {...places.group} className={styles['note']}>
          {row.group}
        </text>
      )}
      <text {...places.name} className={styles['strong']}>
        {row.name}
        {layout.isNarrow ? null : (
          <tspan dx={6} className={styles['note']}>
            {row.otherName}
          </tspan>
        )}
      </text>
      <BarMark id={row.bar.id} bar={bar} certainty={row.bar.certainty} fills={fills} />
      {layout.isNarrow ? null : (
        <>
          <text {...places.number} textAnchor="end" className={styles['label']}>
            {row.aside.number}
          </text>
          <text {...places.aside} className={styles['note']}>
            {aside}
          </text>
        </>
      )}
    </>
  );
}

interface UnnamedRowProps {
  readonly text: string;
  readonly slot: Box;
  readonly layout: BoundsLayout;
}

/** What the source leaves unnamed: an empty slot, so that the list does not look complete. */
function UnnamedRow({ text, slot, layout }: UnnamedRowProps) {
  const places = boundsPlaces(slot, layout);

  return (
    <>
      <line {...places.rule} className={styles['grid']} />
      <rect {...inset(slot)} className={styles['slot']} />
      <text {...(layout.isNarrow ? places.inside : places.group)} className={styles['note']}>
        {text}
      </text>
    </>
  );
}
