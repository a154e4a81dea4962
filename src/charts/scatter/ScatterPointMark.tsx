import { ConflictPath } from '../marks/ConflictPath.tsx';
import { DyedDot } from '../marks/DyedDot.tsx';
import { dyeWeave, markFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import { dyeOf, dyes } from '../theme/dyes.ts';
import { bracketPath, doubtLines } from './pointGeometry.ts';
import { pointLook } from './pointLook.ts';
import type { PlacedScatterPoint } from './scatterLayout.ts';

interface ScatterPointMarkProps {
  readonly placed: PlacedScatterPoint;
  readonly isColoured: boolean;
  readonly fillPrefix: string;
}

/** A cluster as a dot at its two values, with the shape of its doubt; several dots where sources differ. */
export function ScatterPointMark({ placed, isColoured, fillPrefix }: ScatterPointMarkProps) {
  const { point, xs, ys, radius } = placed;
  const colour = isColoured ? dyeOf(point.dye) : 'var(--chart-mark)';
  const weave = isColoured
    ? dyeWeave(fillPrefix, point.dye ?? dyes - 1)
    : markFills(fillPrefix).weave;
  const dots = xs.flatMap((x) => ys.map((y) => ({ x, y })));
  const lines = doubtLines(point, xs[0] ?? 0, ys[0] ?? 0, radius);

  return (
    <MarkGroup id={point.id}>
      {lines.map(({ opacity, ...line }) => (
        <line
          key={`${line.x1} ${line.y1} ${line.x2} ${line.y2}`}
          {...line}
          stroke={colour}
          strokeWidth={1.5}
          strokeOpacity={opacity}
        />
      ))}
      {dots.map(({ x, y }) => (
        <DyedDot
          key={`${x} ${y}`}
          x={x}
          y={y}
          radius={radius}
          colour={colour}
          weave={weave}
          look={pointLook(point)}
        />
      ))}
      <ConflictPath path={bracketPath(xs, ys, radius)} />
    </MarkGroup>
  );
}
