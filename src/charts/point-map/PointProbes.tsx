import { useState } from 'react';
import { MarkGroup } from '../selection/MarkGroup.tsx';
import { useMarkStates } from '../selection/MarkStatesContext.tsx';
import type { MapPoint, MapSize } from './mapView.ts';
import { nearestDot } from './nearestDot.ts';
import styles from './PointMap.module.css';
import type { PlacedDot } from './pointMapLayout.ts';

interface PointProbesProps extends MapSize {
  readonly dots: readonly PlacedDot[];
}

/** What pointer and keys find of dots that are drawn as one picture: a mark at the dot that is looked at. */
export function PointProbes({ dots, width, height }: PointProbesProps) {
  const states = useMarkStates();
  const [pointer, setPointer] = useState<MapPoint | null>(null);
  const near = pointer && nearestDot(dots, pointer);
  const lit = dots.filter(({ dot }) => states.get(dot.id)?.isLit === true);
  const probes = near && !lit.includes(near) ? [...lit, near] : lit;

  return (
    <g
      onPointerMove={({ nativeEvent: { offsetX, offsetY } }) =>
        setPointer({ x: offsetX, y: offsetY })
      }
      onPointerLeave={() => setPointer(null)}
    >
      <rect width={width} height={height} className={styles['probe']} data-hit="" />
      {probes.map(({ dot, x, y, radius }) => (
        <MarkGroup key={dot.id} id={dot.id}>
          <circle cx={x} cy={y} r={radius} className={styles['probe']} data-hit="" />
        </MarkGroup>
      ))}
    </g>
  );
}
