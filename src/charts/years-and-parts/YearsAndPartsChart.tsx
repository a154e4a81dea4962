import type { ChartProps } from '../chartProps.ts';
import type { YearsAndPartsDrawing } from './yearsAndPartsDrawing.ts';
import styles from '../theme/chart.module.css';
import { TrendChart } from '../trend/TrendChart.tsx';
import { PartsChart } from './PartsChart.tsx';
import { panelPlaces } from './partsLayout.ts';

/** For each measure the full years on an axis, and apart from them the parts of years. */
export function YearsAndPartsChart({
  drawing,
  width,
  height,
  fillPrefix,
}: ChartProps<YearsAndPartsDrawing>) {
  const places = panelPlaces(drawing, width, height);

  return (
    <div style={{ position: 'relative', width, height }}>
      {drawing.panels.map((panel, index) => {
        const place = places[index];

        return place ? (
          <div key={panel.title}>
            <svg style={place.title} width={place.title.width} height={place.title.height}>
              <text x={0} y={14} className={styles['strong']}>
                {panel.title}
              </text>
            </svg>
            <div style={place.years}>
              <TrendChart
                drawing={panel.trend}
                width={place.years.width}
                height={place.years.height}
                fillPrefix={`${fillPrefix}-${index}`}
              />
            </div>
            <div style={place.parts}>
              <PartsChart
                panel={panel}
                width={place.parts.width}
                height={place.parts.height}
                fillPrefix={`${fillPrefix}-${index}-parts`}
              />
            </div>
          </div>
        ) : null;
      })}
    </div>
  );
}
