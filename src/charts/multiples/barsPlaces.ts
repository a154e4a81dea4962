import { fitted, textWidth } from '../axis/textWidth.ts';
import type { PanelBar } from './multiplesDrawing.ts';
import type { Box } from '../marks/barGeometry.ts';
import { type MultiplesLayout, panelOpenEnd, type PanelPlace } from './multiplesLayout.ts';

const slotWidth = 36;

/** Thickness of the bars of a panel; a low panel has thinner ones. */
export function barThickness(
  bars: number,
  { height }: PanelPlace,
  { titleHeight, axisHeight, areLabelsAbove }: MultiplesLayout,
): number {
  const band = (height - titleHeight - axisHeight) / Math.max(1, bars);

  return Math.max(6, Math.min(15, areLabelsAbove ? band - 22 : band - 10));
}

/** Where a bar, its label, its value and its conflict stand; `reach` is the bar of the largest tick. */
export function barPlaces(bar: PanelBar, reach: Box, place: PanelPlace, layout: MultiplesLayout) {
  const { largest, areLabelsAbove } = layout;
  const along = (value: number) => (reach.width * value) / largest;
  const y = areLabelsAbove ? reach.y + 7 : reach.y;
  const length = along(bar.mark?.value ?? 0);
  const box = {
    ...reach,
    y,
    x: reach.x + Math.min(0, length),
    width: Math.max(1, Math.abs(length)),
  };
  const baseline = y + reach.height / 2 + 4.5;
  const valueX = reach.x + endOf(bar, along) + 8;
  const remarkX = valueX + (bar.mark ? textWidth(bar.mark.text, 13) + 6 : 0);

  return {
    bar: box,
    slot: { ...reach, y, width: slotWidth },
    ...labelPlace(bar, { ...reach, y }, place, areLabelsAbove),
    value: { x: valueX, y: baseline },
    remarkText: fitted(bar.remark, 12, Math.max(0, place.width - remarkX + 2)),
    bracket: bar.rivals && bracketPath(reach.x, bar.rivals.map(along), y),
    hit: { x: reach.x, y: y - 6, width: place.width - reach.x, height: reach.height + 12 },
  };
}

/** Where what is drawn of a bar ends: its open end, its conflict or its slot. */
function endOf({ mark, rivals }: PanelBar, along: (value: number) => number): number {
  if (!mark) return slotWidth;
  const open = mark.certainty === 'more-than' ? panelOpenEnd : 0;

  return Math.max(0, along(mark.value) + open, rivals ? along(rivals[1]) + 8 : 0);
}

function labelPlace(
  { label }: PanelBar,
  { y, height }: Box,
  { width, labelWidth }: PanelPlace,
  isAbove: boolean,
) {
  return isAbove
    ? { label: { x: 4, y: y - 6 }, labelText: fitted(label, 13, width - 4) }
    : {
        label: { x: 0, y: y + height / 2 + 4.5 },
        labelText: fitted(label, 13, labelWidth - 10),
      };
}

/** From the smallest to the largest of values that contradict one another, above the bar. */
function bracketPath(left: number, [from = 0, to = 0]: readonly number[], y: number): string {
  return `M${left + from} ${y - 1}v-4H${left + Math.max(to, from + 3)}v4`;
}
