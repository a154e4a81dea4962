import { useLocale } from '../../i18n/LocaleContext.tsx';
import { type MapMoves, moveStep, zoomStep } from './mapGestures.ts';
import { type MapView, mostZoom } from './mapView.ts';
import styles from './PointMap.module.css';

interface MapButtonsProps {
  readonly view: MapView;
  readonly moves: MapMoves;
}

/** What wheel, fingers and keys do, for a reader who can only press: moving is offered where there is somewhere to go. */
export function MapButtons({ view, moves }: MapButtonsProps) {
  const { pointMap } = useLocale().text;
  const { zoomBy, moveBy, reset } = moves;
  const isWhole = view.zoom === 1;
  const zooms = [
    {
      sign: '+',
      name: pointMap.zoomIn,
      isOff: view.zoom >= mostZoom,
      act: () => zoomBy(zoomStep, null),
    },
    { sign: '−', name: pointMap.zoomOut, isOff: isWhole, act: () => zoomBy(1 / zoomStep, null) },
    { sign: '↺', name: pointMap.reset, isOff: isWhole, act: reset },
  ];
  const directions = [
    { sign: '←', name: pointMap.moveLeft, isOff: false, act: () => moveBy({ x: moveStep, y: 0 }) },
    { sign: '↑', name: pointMap.moveUp, isOff: false, act: () => moveBy({ x: 0, y: moveStep }) },
    { sign: '↓', name: pointMap.moveDown, isOff: false, act: () => moveBy({ x: 0, y: -moveStep }) },
    {
      sign: '→',
      name: pointMap.moveRight,
      isOff: false,
      act: () => moveBy({ x: -moveStep, y: 0 }),
    },
  ];
  const buttons = isWhole ? zooms : [...zooms, ...directions];

  return (
    <div role="group" aria-label={pointMap.view} className={styles['buttons']}>
      {buttons.map(({ sign, name, isOff, act }) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={isOff}
          onClick={act}
          onKeyDown={(event) => event.stopPropagation()}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
