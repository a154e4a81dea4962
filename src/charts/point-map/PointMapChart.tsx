import { useId, useMemo, useRef } from 'react';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { mostShapes } from '../canvas/mostShapes.ts';
import type { ChartProps } from '../chartProps.ts';
import { DyeDefs } from '../marks/DyeDefs.tsx';
import { useMarkStates } from '../selection/MarkStatesContext.tsx';
import chart from '../theme/chart.module.css';
import { buttonsBox } from './buttonsBox.ts';
import type { DegreeMark } from './graticuleLabels.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapLegend } from './MapLegend.tsx';
import { PointDots } from './PointDots.tsx';
import styles from './PointMap.module.css';
import type { PointMapDrawing } from './pointMapDrawing.ts';
import { pointMapLayout, type PointMapLayout, viewOfLit } from './pointMapLayout.ts';
import { mapBoxes } from './pointMapLegend.ts';
import { useMapView } from './useMapView.ts';

/** Clusters as dots on a graticule, to be enlarged and moved; no boundary is drawn. */
export function PointMapChart({ drawing, width, height, fillPrefix }: ChartProps<PointMapDrawing>) {
  const { pointMap } = useLocale().text;
  const clipId = useId();
  const ref = useRef<HTMLDivElement>(null);
  const states = useMarkStates();
  const { legend, map, biggest } = useMemo(
    () => mapBoxes(drawing, width, height),
    [drawing, width, height],
  );
  const { left, top } = map;
  const size = useMemo(() => ({ width: map.width, height: map.height }), [map]);
  const { view: wished, moves, isWheelLost } = useMapView(ref, size);
  const view = viewOfLit(drawing, size, wished, states);
  const layout = useMemo(
    () => pointMapLayout(drawing, size, view, { reserved: buttonsBox(size, view), biggest }),
    [drawing, size, view, biggest],
  );

  return (
    <div className={styles['map']} data-zoomed={view.zoom > 1} style={{ width, height }}>
      <svg width={width} height={legend.height} className={chart['surface']} aria-hidden="true">
        <MapLegend legend={legend} />
      </svg>
      <div ref={ref} className={styles['frame']} style={{ ...size, left, top }}>
        <svg {...size} className={chart['surface']} aria-hidden="true">
          <DyeDefs prefix={fillPrefix} />
          <clipPath id={clipId}>
            <rect {...size} />
          </clipPath>
          <path d={layout.graticule} className={styles['graticule']} />
          <g clipPath={`url(#${clipId})`}>
            <PointDots
              dots={layout.visible}
              isPainted={drawing.dots.length > mostShapes}
              fillPrefix={fillPrefix}
              {...size}
            />
          </g>
          <MapWords layout={layout} />
        </svg>
        <MapButtons view={view} moves={moves} />
        {isWheelLost ? <p className={styles['hint']}>{pointMap.keys}</p> : null}
      </div>
    </div>
  );
}

function MapWords({ layout }: { readonly layout: PointMapLayout }) {
  const { pointMap } = useLocale().text;
  const degreesOf = ({ axis, degrees }: DegreeMark) => pointMap[axis](degrees);

  return (
    <g pointerEvents="none">
      {layout.degrees.map((mark) => (
        <text
          key={degreesOf(mark)}
          x={mark.x}
          y={mark.y}
          textAnchor={mark.axis === 'longitude' ? 'middle' : 'end'}
          className={chart['tiny']}
        >
          {degreesOf(mark)}
        </text>
      ))}
      {layout.names.map(({ id, text, textX, textY, look }) => (
        <text key={id} x={textX} y={textY} textAnchor="middle" className={styles[look]}>
          {text}
        </text>
      ))}
    </g>
  );
}
