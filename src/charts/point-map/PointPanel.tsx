import { useId, useMemo } from 'react';
import type { ChartProps } from '../chartProps.ts';
import chart from '../theme/chart.module.css';
import { largestRadius } from './dotRadius.ts';
import { wholeMap } from './mapView.ts';
import { mostMarks } from './mostMarks.ts';
import { PointCanvas } from './PointCanvas.tsx';
import { PointDotMark } from './PointDotMark.tsx';
import styles from './PointMap.module.css';
import type { PointMapDrawing } from './pointMapDrawing.ts';
import { pointMapLayout } from './pointMapLayout.ts';
import { PointProbes } from './PointProbes.tsx';

/** Nothing stands in the frame of a panel. */
const nothing = { left: 0, right: 0, top: 0, bottom: 0 };

/** The dots of one group on the whole graticule: the same frame and the same areas as in the other panels. */
export function PointPanel({
  drawing,
  width,
  height,
}: Omit<ChartProps<PointMapDrawing>, 'fillPrefix'>) {
  const clipId = useId();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const layout = useMemo(() => {
    const biggest = largestRadius(width);

    return pointMapLayout({ ...drawing, places: [] }, size, wholeMap, {
      reserved: nothing,
      biggest,
    });
  }, [drawing, size, width]);
  const isPicture = (drawing.among ?? drawing.dots).length > mostMarks;

  return (
    <div className={styles['panel']} style={size}>
      {isPicture ? <PointCanvas dots={layout.visible} {...size} /> : null}
      <svg {...size} className={`${chart['surface']} ${styles['above']}`} aria-hidden="true">
        <clipPath id={clipId}>
          <rect {...size} />
        </clipPath>
        <path d={layout.graticule} className={styles['graticule']} />
        <g clipPath={`url(#${clipId})`}>
          {isPicture ? (
            <PointProbes dots={layout.visible} {...size} />
          ) : (
            layout.visible.map((placed) => <PointDotMark key={placed.dot.id} placed={placed} />)
          )}
        </g>
      </svg>
    </div>
  );
}
