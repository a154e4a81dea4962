import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { ChartProps } from '../chartProps.ts';
import type { RadarDrawing } from './radarDrawing.ts';
import styles from '../theme/chart.module.css';
import own from './Radar.module.css';
import { axisLabel, axisPoint, radarLayout, type RadarLayout } from './radarLayout.ts';
import { pointShape, radarRows } from './radarRows.ts';

/** Profiles as outlines without a fill: what lies between the axes says nothing. */
export function RadarProfiles({
  drawing,
  width,
  height,
}: Omit<ChartProps<RadarDrawing>, 'fillPrefix'>) {
  const { axes, profiles } = drawing;
  const layout = radarLayout(drawing, width, height);
  const labels = axes.map((_, index) => axisLabel(layout, axes, index));

  return (
    <RadarChart
      width={width}
      height={height}
      data={radarRows(drawing)}
      cx={layout.centre.x}
      cy={layout.centre.y}
      outerRadius={layout.radius}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <g className={own['web']}>
        <PolarGrid />
      </g>
      <PolarAngleAxis dataKey="index" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
      {profiles.map(({ name }, index) => (
        <Radar
          key={name}
          dataKey={`profile${index}`}
          isAnimationActive={false}
          className={`${own['profile']} ${own[`profile${index}`]}`}
          fill="none"
          dot={false}
        />
      ))}
      <Legend layout={layout} />
      {labels.map(({ textAnchor, lines }, axis) => (
        <text key={axes[axis]} textAnchor={textAnchor} className={styles['note']}>
          {lines.map(({ text, x, y }) => (
            <tspan key={y} x={x} y={y}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
      <Points drawing={drawing} layout={layout} />
    </RadarChart>
  );
}

function Legend({ layout }: { readonly layout: RadarLayout }) {
  return layout.legend.map(({ name, index, x, y }) => {
    const level = y - 4;
    const sample = { x1: x, x2: x + 22, y1: level, y2: level };
    const words = { x: x + 28, y };
    const dot = pointShape(index, x + 11, level);

    return (
      <g key={name}>
        <line {...sample} className={`${own['swatch']} ${own[`swatch${index}`]}`} />
        <path d={dot} className={`${own['dot']} ${own[`dot${index}`]}`} />
        <text {...words} className={styles['label']}>
          {name}
        </text>
      </g>
    );
  });
}

interface PointsProps {
  readonly drawing: RadarDrawing;
  readonly layout: RadarLayout;
}

/** The readings, each of which can be walked to. */
function Points({ drawing, layout }: PointsProps) {
  const { axes, profiles } = drawing;
  const points = profiles.flatMap(({ marks }, profile) =>
    marks.map((mark, axis) => ({
      id: mark.id,
      profile,
      ...axisPoint(layout, axis, axes.length, mark.value / 100),
    })),
  );

  return points.map(({ id, profile, x, y }) => (
    <path
      key={id}
      data-mark={id}
      d={pointShape(profile, x, y)}
      className={`${own['dot']} ${own[`dot${profile}`]}`}
    />
  ));
}
