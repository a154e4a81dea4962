import { useMemo } from 'react';
import { DotCanvas } from '../canvas/DotCanvas.tsx';
import { dotLayer } from '../canvas/dotLayer.ts';
import { mostShapes } from '../canvas/mostShapes.ts';
import { DyedDot } from '../marks/DyedDot.tsx';
import { lookOf } from '../marks/dotLook.ts';
import type { MarkFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import type { DotPlace } from './distributionLayout.ts';

interface SwarmDotsProps {
  readonly dots: readonly DotPlace[];
  readonly width: number;
  readonly height: number;
  readonly fills: MarkFills;
}

/** Every cluster as a dot at its value; as dots of a canvas where there are too many for shapes. */
export function SwarmDots({ dots, width, height, fills }: SwarmDotsProps) {
  const layer = useMemo(
    () =>
      dots.length <= mostShapes
        ? null
        : dotLayer(
            dots.map(({ dot, ...place }) => ({
              id: dot.id,
              dye: 0,
              look: lookOf(dot.certainty),
              strokes: [],
              ...place,
            })),
          ),
    [dots],
  );
  if (layer) return <DotCanvas layer={layer} width={width} height={height} isColoured={false} />;

  return dots.map(({ dot, x, y, radius }) => (
    <MarkGroup key={dot.id} id={dot.id}>
      <DyedDot
        x={x}
        y={y}
        radius={radius}
        colour="var(--chart-mark)"
        weave={fills.weave}
        look={lookOf(dot.certainty)}
      />
    </MarkGroup>
  ));
}
