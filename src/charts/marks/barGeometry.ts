/** A bar on the page: where it starts, how long and how thick it is. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Length of the open end that says "and more", in pixels. */
export const openEndPx = 72;

/** How far the bound stands out above and below its bar. */
const boundOverhangPx = 3;

/** Half the breadth of the frayed end, and where its three threads stand around the value. */
const frayPx = 5;
const threadOffsets = [-2, 1.5, 5];

export interface Line {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** A bar whose value is rounded: solid almost to the value, then three threads astride it. */
export function frayedBar(bar: Box): { readonly body: Box; readonly threads: readonly Line[] } {
  const end = bar.x + bar.width;

  return {
    body: { ...bar, width: Math.max(0, bar.width - frayPx) },
    threads: threadOffsets.map((offset) => upright(end + offset, bar.y, bar.y + bar.height)),
  };
}

/** The bound at which an open bar is known to arrive, and the end that fades beyond it. */
export function openBar(
  bar: Box,
  openEnd = openEndPx,
): {
  readonly bound: Line;
  readonly fade: Box;
  readonly edges: readonly Box[];
} {
  const end = bar.x + bar.width;
  const fade = { x: end, y: bar.y, width: openEnd, height: bar.height };

  return {
    bound: upright(end, bar.y - boundOverhangPx, bar.y + bar.height + boundOverhangPx),
    fade,
    edges: [
      { ...fade, height: 1.2 },
      { ...fade, y: bar.y + bar.height - 1.2, height: 1.2 },
    ],
  };
}

function upright(x: number, y1: number, y2: number): Line {
  return { x1: x, x2: x, y1, y2 };
}

/** The box moved inwards by half a stroke, so that its edge lies on whole pixels and stays inside. */
export function inset(box: Box): Box {
  return {
    x: box.x + 0.5,
    y: box.y + 0.5,
    width: Math.max(0, box.width - 1),
    height: Math.max(0, box.height - 1),
  };
}
