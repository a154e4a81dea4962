import type { ChartProps } from '../chartProps.ts';
import { ClassLegend } from '../heatmap/ClassLegend.tsx';
import { MapLegend } from '../point-map/MapLegend.tsx';
import styles from '../theme/chart.module.css';
import { PanelBody } from './PanelBody.tsx';
import { type PanelKey, panelKey } from './panelKey.ts';
import type { PanelsDrawing } from './panelsDrawing.ts';
import { type PanelPlace, panelsLayout } from './panelsLayout.ts';

/** Drawings of one kind side by side on one scale, with one key for all. */
export function PanelsChart({ drawing, width, height, fillPrefix }: ChartProps<PanelsDrawing>) {
  const layout = panelsLayout(drawing, width, height);
  const key = panelKey(drawing, width, layout.places[0]?.width ?? width);
  const panels = drawing.panels.flatMap((panel, index) => {
    const place = layout.places[index];

    return place ? [{ panel, place }] : [];
  });

  return (
    <div style={{ position: 'relative', width, height }}>
      <svg width={width} height={height} className={styles['surface']} aria-hidden="true">
        {key ? <SharedKey panelKey={key} width={width} /> : null}
        {panels.map(({ panel, place }) => (
          <PanelWords key={panel.id} place={place} />
        ))}
      </svg>
      {panels.map(({ panel, place: { left, bodyTop, body } }) =>
        panel.drawing ? (
          <div key={panel.id} style={{ position: 'absolute', left, top: bodyTop, ...body }}>
            <PanelBody drawing={panel.drawing} {...body} fillPrefix={`${fillPrefix}-${panel.id}`} />
          </div>
        ) : null,
      )}
    </div>
  );
}

function SharedKey({
  panelKey: key,
  width,
}: {
  readonly panelKey: PanelKey;
  readonly width: number;
}) {
  return key.kind === 'classes' ? (
    <ClassLegend words={key.words} largest={key.largest} width={width} />
  ) : (
    <MapLegend legend={key.legend} />
  );
}

/** Whose panel it is and of how many, and in the place of a drawing why there is none. */
function PanelWords({
  place: { left, top, title, aside, reason },
}: {
  readonly place: PanelPlace;
}) {
  const { text: name, ...nameAt } = title;
  const { text: note, ...noteAt } = aside;

  return (
    <g transform={`translate(${left} ${top})`}>
      <text {...nameAt} className={styles['strong']}>
        {name}
      </text>
      <text {...noteAt} className={styles['note']}>
        {note}
      </text>
      {reason.map(({ text, ...at }) => (
        <text key={at.y} {...at} className={styles['note']}>
          {text}
        </text>
      ))}
    </g>
  );
}
