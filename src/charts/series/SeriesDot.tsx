import { DotMark } from '../marks/DotMark.tsx';
import type { MarkFills } from '../marks/markFills.ts';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import { dyeClass } from '../theme/dyes.ts';
import type { PlacedSeriesPoint } from './seriesLayout.ts';

interface SeriesDotProps {
  readonly placed: PlacedSeriesPoint | undefined;
  /** One set a line, in its dye. */
  readonly fills: readonly MarkFills[];
}

/** A reading in the dye of its line. */
export function SeriesDot({ placed, fills }: SeriesDotProps) {
  const own = placed && fills[placed.series];
  if (!own) return <g />;

  return (
    <g className={dyeClass(placed.dye)}>
      <MarkGroup id={placed.point.id}>
        <DotMark point={placed.point} x={placed.x} y={placed.y} fills={own} />
      </MarkGroup>
    </g>
  );
}
