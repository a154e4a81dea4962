import { textWidth } from '../axis/textWidth.ts';
import type { PanelTrend } from './multiplesDrawing.ts';
import {
  type MultiplesLayout,
  panelScales,
  type PanelPlace,
  rivalPairs,
} from './multiplesLayout.ts';

const slot = 10;

/** Where everything of a panel over years stands. */
export function trendPlaces(
  trend: PanelTrend,
  place: PanelPlace,
  layout: MultiplesLayout,
  unit: string,
) {
  const { x, y } = panelScales(place, layout);
  const base = place.height - layout.axisHeight;
  const points = trend.points.map((point) => ({ point, x: x(point.at), y: y(point.value) }));
  const byId = new Map(trend.points.map((point) => [point.id, point]));
  const last = points.at(-1);
  const [first, end] = layout.years;

  return {
    margin: { top: layout.titleHeight + 8, right: layout.valueRoom - 8, bottom: 0, left: 0 },
    points,
    years: [
      { text: String(first), x: x(first), y: place.height - 6, textAnchor: 'start' as const },
      { text: String(end), x: x(end), y: place.height - 6, textAnchor: 'end' as const },
      ...(textWidth(unit, 12) < place.labelWidth
        ? [{ text: unit, x: 0, y: layout.titleHeight - 10, textAnchor: 'start' as const }]
        : []),
    ].filter(({ text }) => text !== ''),
    gaps: trend.gaps.map((year) => ({
      x: x(year) - slot / 2,
      y: base - slot - 0.5,
      width: slot,
      height: slot,
    })),
    empty: points.length === 0 ? { x: x(first), y: (base + layout.titleHeight) / 2 + 4 } : null,
    lines: trend.stretches.flatMap(({ from, to, isDotted }) => {
      const [start, stop] = [byId.get(from), byId.get(to)];

      return start && stop
        ? [{ key: `${from} ${to}`, segment: segmentOf(start, stop), isDotted }]
        : [];
    }),
    breaks: trend.breaks.map((at) => breakMark(x(at), layout.titleHeight + 8, base)),
    brackets: rivalPairs(trend).map(
      ({ at, least, most }) => `M${x(at) + 8} ${y(most)}h5V${y(least)}h-5`,
    ),
    last: last && {
      text: last.point.text,
      at: { x: last.x + 9, y: Math.max(layout.titleHeight + 8, last.y + 4.5) },
    },
  };
}

/** A dotted rule where the line stops, and two slashes where it meets the axis. */
function breakMark(x: number, top: number, base: number) {
  return {
    rule: { x1: x, x2: x, y1: top, y2: base - 6 },
    gap: { x: x - 5, y: base - 3, width: 10, height: 6 },
    slashes: `M${x - 5} ${base + 5}l4 -10M${x + 1} ${base + 5}l4 -10`,
  };
}

type Reading = PanelTrend['points'][number];

const segmentOf = (start: Reading, stop: Reading) =>
  [
    { x: start.at, y: start.value },
    { x: stop.at, y: stop.value },
  ] as const;
