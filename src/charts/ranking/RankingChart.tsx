import { Bar, BarChart } from 'recharts';
import { RowAxes } from '../axis/RowAxes.tsx';
import { fitted } from '../axis/textWidth.ts';
import type { ChartProps } from '../chartProps.ts';
import type { RankingDrawing } from './rankingDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { BarMark } from '../marks/BarMark.tsx';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { rankingLayout, type RankingLayout, rankingPlaces } from './rankingLayout.ts';

/** Values as bars, the largest first, each with its sign and, where the years differ, its year. */
export function RankingChart({ drawing, width, height, fillPrefix }: ChartProps<RankingDrawing>) {
  const fills = markFills(fillPrefix);
  const layout = rankingLayout(drawing, width, height);
  const { rows } = drawing;
  const isAlone = drawing.among === undefined;
  const margin = rankingMargin(layout);

  return (
    <BarChart
      width={width}
      height={height}
      data={rows.map((_, index) => ({ index }))}
      layout="vertical"
      margin={margin}
      accessibilityLayer={false}
      barSize={layout.thickness}
    >
      <MarkDefs {...fills} />
      <RowAxes layout={layout} unit={drawing.unit} perUnit={drawing.perUnit} isBare={!isAlone} />
      <Bar
        dataKey={() => layout.largest}
        isAnimationActive={false}
        shape={rowShape(rows, (row, reach) => (
          <RankingRow row={row} reach={reach} layout={layout} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

const rankingMargin = ({ valueWidth, yearWidth, rankWidth, labelWidth }: RankingLayout) => ({
  top: 0,
  right: valueWidth + yearWidth,
  bottom: 1,
  left: rankWidth + labelWidth,
});

interface RankingRowProps {
  readonly row: RankingDrawing['rows'][number];
  readonly reach: Box;
  readonly layout: RankingLayout;
  readonly fills: MarkFills;
}

function RankingRow({ row, reach, layout, fills }: RankingRowProps) {
  const places = rankingPlaces(reach, row, layout);
  const { bar } = row;
  const label = rowLabel(row, layout);

  return (
    <MarkGroup id={bar.id}>
      <rect {...places.hit} fill="transparent" data-hit="" />
      <text {...places.rank} textAnchor="end" className={styles['note']}>
        {row.rank}
      </text>
      <text {...places.name} className={styles['label']}>
        {label.name}
        {label.place === '' ? null : (
          <tspan dx={6} className={styles['note']}>
            {label.place}
          </tspan>
        )}
      </text>
      <BarMark
        id={bar.id}
        bar={places.bar}
        certainty={bar.certainty}
        fills={fills}
        tone={row.tone === 'others' ? 'rest' : 'mark'}
      />
      <text {...places.value} className={styles['strong']}>
        {bar.text}
      </text>
      <text {...places.year} textAnchor="end" className={styles['note']}>
        {row.year}
      </text>
    </MarkGroup>
  );
}

/** Name and division as they fit before the bar: the division gives way first. */
function rowLabel(
  { name, place }: RankingDrawing['rows'][number],
  { labelWidth, isNarrow }: RankingLayout,
) {
  const room = labelWidth - 8;
  const both = `${name} ${place}`;
  const hasRoom = !isNarrow && place !== '' && fitted(both, 13, room) === both;

  return { name: fitted(name, 13, room), place: hasRoom ? place : '' };
}
