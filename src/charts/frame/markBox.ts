/** Where a mark lies within its chart, in pixels. */
export interface MarkBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The box around everything drawn for a mark, relative to the chart; undefined where it is not drawn.
 *
 * Elements that contain other elements of the same mark are larger areas to hit, not the mark itself.
 */
export function markBox(chart: HTMLElement, id: string): MarkBox | undefined {
  const selector = `[data-mark="${CSS.escape(id)}"]`;
  const leaves = [...chart.querySelectorAll(selector)].filter(
    (element) => element.querySelector(selector) === null,
  );
  const boxes = leaves.map((element) => element.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  const origin = chart.getBoundingClientRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));

  return {
    left: left - origin.left,
    top: top - origin.top,
    width: Math.max(...boxes.map((box) => box.right)) - left,
    height: Math.max(...boxes.map((box) => box.bottom)) - top,
  };
}

const cardWidth = 272;
const gap = 10;

/** Where the card of a mark stands: below it, or above where the window ends; never outside the chart's sides. */
export function cardPlace(
  box: MarkBox,
  chart: { readonly width: number; readonly height: number },
  roomBelow: number,
) {
  const width = Math.min(cardWidth, chart.width);
  const centred = box.left + box.width / 2 - width / 2;
  const left = Math.max(0, Math.min(centred, chart.width - width));

  return roomBelow < 240
    ? { left, width, bottom: chart.height - box.top + gap }
    : { left, width, top: box.top + box.height + gap };
}

/** The ring around the active mark, three pixels away from it. */
export function ringPlace({ left, top, width, height }: MarkBox) {
  const away = 3;

  return { left: left - away, top: top - away, width: width + 2 * away, height: height + 2 * away };
}
