import { DyedDot } from '../marks/DyedDot.tsx';
import { dyeWeave } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import { dyeOf, dyes } from '../theme/dyes.ts';
import type { PlacedDot } from './pointMapLayout.ts';
import { mapDotLook, mapDotStrokes } from './pointSigns.ts';

interface PointDotMarkProps {
  readonly placed: PlacedDot;
  readonly fillPrefix: string;
}

/** A cluster on the map: its area is its value, its edge says how sure that is. */
export function PointDotMark({ placed, fillPrefix }: PointDotMarkProps) {
  const { dot, x, y, radius } = placed;
  const colour = dyeOf(dot.dye);
  const weave = dyeWeave(fillPrefix, dot.dye ?? dyes - 1);

  return (
    <MarkGroup id={dot.id}>
      <DyedDot x={x} y={y} radius={radius} colour={colour} weave={weave} look={mapDotLook(dot)} />
      {mapDotStrokes(placed).map(({ path, look }) => (
        <path
          key={path}
          d={path}
          fill="transparent"
          stroke={colour}
          strokeWidth={1.5}
          {...(look === 'dotted' ? { strokeDasharray: '1 3' } : {})}
          data-stroke=""
        />
      ))}
    </MarkGroup>
  );
}
