import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { ChartProps } from '../chartProps.ts';
import type { MultiplesDrawing } from './multiplesDrawing.ts';
import { BarsPanel } from './BarsPanel.tsx';
import { multiplesLayout, shownPanels } from './multiplesLayout.ts';
import { TrendPanel } from './TrendPanel.tsx';

/** The same axes in every panel, so that panels can be read against one another. */
export function MultiplesChart({
  drawing,
  width,
  height,
  fillPrefix,
}: ChartProps<MultiplesDrawing>) {
  const { format } = useLocale();
  const layout = multiplesLayout(drawing, width, height, format.number);
  const panels = shownPanels(drawing).flatMap((panel, index) => {
    const place = layout.places[index];

    return place ? [{ panel, place, key: `${fillPrefix}-${index}` }] : [];
  });

  return (
    <div style={{ position: 'relative', width, height }}>
      {panels.map(({ panel, place, key }) => {
        const { left, top } = place;
        const props = { panel, place, layout, drawing, fillPrefix: key };

        return (
          <div key={key} style={{ position: 'absolute', left, top }}>
            {panel.body.kind === 'bars' ? (
              <BarsPanel {...props} bars={panel.body.bars} />
            ) : (
              <TrendPanel {...props} trend={panel.body} />
            )}
          </div>
        );
      })}
    </div>
  );
}
