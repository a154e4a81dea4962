import { useId, useMemo } from 'react';
import { mostShapes } from '../canvas/mostShapes.ts';
import type { ChartProps } from '../chartProps.ts';
import chart from '../theme/chart.module.css';
import { largestRadius } from './dotRadius.ts';
import { wholeMap } from './mapView.ts';
import { PointDots } from './PointDots.tsx';
import styles from './PointMap.module.css';
import type { PointMapDrawing } from './pointMapDrawing.ts';
import { pointMapLayout } from './pointMapLayout.ts';

/** Nothing stands in the frame of a panel. */
const nothing = { left: 0, right: 0, top: 0, bottom: 0 };

/** The dots of one group on the whole graticule: the same frame and the same areas as in the other panels. */
export function PointPanel({ drawing, width, height, fillPrefix }: ChartProps<PointMapDrawing>) {
  const clipId = useId();
  const size = useMemo(() => ({ width, height }), [width, height]);
  const layout = useMemo(() => {
    const biggest = largestRadius(width);

    return pointMapLayout({ ...drawing, places: [] }, size, wholeMap, {
      reserved: nothing,
      biggest,
    });
  }, [drawing, size, width]);
  const isPainted = (drawing.among ?? drawing.dots).length > mostShapes;

  return (
    <div className={styles['panel']} style={size}>
      <svg {...size} className={chart['surface']} aria-hidden="true">
        <clipPath id={clipId}>
          <rect {...size} />
        </clipPath>
        <path d={layout.graticule} className={styles['graticule']} />
        <g clipPath={`url(#${clipId})`}>
          <PointDots
            dots={layout.visible}
            isPainted={isPainted}
            fillPrefix={fillPrefix}
            {...size}
          />
        </g>
      </svg>
    </div>
  );
}
