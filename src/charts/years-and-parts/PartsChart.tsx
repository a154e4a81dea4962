import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Box } from '../marks/barGeometry.ts';
import { MarkDefs } from '../marks/MarkDefs.tsx';
import { type MarkFills, markFills } from '../marks/markFills.ts';
import { rowShape } from '../marks/rowShape.tsx';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import styles from '../theme/chart.module.css';
import { type Panel, type Part, partPlaces, partsHeading, partsMargin } from './partsLayout.ts';

interface PartsChartProps {
  readonly panel: Panel;
  readonly width: number;
  readonly height: number;
  readonly fillPrefix: string;
}

/** Parts of years: each lies on the months that it covers, with its value written beside it. */
export function PartsChart({ panel, width, height, fillPrefix }: PartsChartProps) {
  const { text } = useLocale();
  const { parts } = panel;
  const margin = partsMargin(parts);
  const heads = headPlaces(margin, width);
  const fills = markFills(fillPrefix);

  return (
    <BarChart
      width={width}
      height={height}
      data={[...parts]}
      layout="vertical"
      margin={margin}
      accessibilityLayer={false}
      barSize={partThickness(parts.length, height)}
    >
      <MarkDefs {...fills} />
      <XAxis type="number" domain={[0, 12]} hide />
      <YAxis type="category" dataKey="mark.id" hide />
      <text x={0} y={13} className={styles['note']}>
        {partsHeading(panel, width)}
      </text>
      <text {...heads.first} className={styles['tiny']}>
        {text.national.month(1)}
      </text>
      {heads.last ? (
        <text {...heads.last} textAnchor="end" className={styles['tiny']}>
          {text.national.month(12)}
        </text>
      ) : null}
      <Bar
        dataKey={monthsOf}
        isAnimationActive={false}
        shape={rowShape(parts, (part, months) => (
          <PartRow part={part} months={months} margin={margin} width={width} fills={fills} />
        ))}
      />
    </BarChart>
  );
}

const partThickness = (parts: number, height: number) =>
  Math.max(5, Math.min(12, (height - 42) / Math.max(1, parts) - 8));

const monthsOf = ({ fromMonth, toMonth }: Part): [number, number] => [fromMonth - 1, toMonth];

/** The first month above the track, and the last where both have room. */
function headPlaces({ left, right }: ReturnType<typeof partsMargin>, width: number) {
  const track = width - left - right;

  return { first: { x: left, y: 34 }, last: track > 112 ? { x: width - right, y: 34 } : null };
}

interface PartRowProps {
  readonly part: Part;
  readonly months: Box;
  readonly margin: ReturnType<typeof partsMargin>;
  readonly width: number;
  readonly fills: MarkFills;
}

function PartRow({ part, months, margin, width }: PartRowProps) {
  const places = partPlaces(months, margin, width);

  return (
    <MarkGroup id={part.mark.id}>
      <rect {...places.hit} fill="transparent" />
      <text {...places.year} textAnchor="end" className={styles['label']}>
        {part.year}
      </text>
      <rect {...places.track} className={styles['track']} />
      <rect {...months} className={styles['soft']} />
      <text {...places.value} textAnchor="end" className={styles['label']}>
        {part.mark.text}
      </text>
    </MarkGroup>
  );
}
