/** A piece of text as it is drawn: where it stands in the window, in pixels. */
export interface TextBox {
  readonly text: string;
  /** The element that it belongs to: its own pieces may touch. */
  readonly owner: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Every piece of SVG text below an element.
 *
 * A piece is as high as its font size: the box that the browser gives is that of the font's line,
 * half as high again for a Chinese font, and would find fault with lines that are well apart.
 */
export function textBoxes(root: Element): readonly TextBox[] {
  return [...root.querySelectorAll('text')].flatMap((owner) =>
    textNodes(owner).flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = fontSizeOf(node);

      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map((line) => {
          const middle = (line.top + line.bottom) / 2;

          return {
            text: node.data,
            owner,
            left: line.left,
            right: line.right,
            top: middle - size / 2,
            bottom: middle + size / 2,
          };
        });
    }),
  );
}

function textNodes(owner: Element): readonly Text[] {
  return [...owner.childNodes].flatMap((node): readonly Text[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node];

    return node instanceof Element ? textNodes(node) : [];
  });
}

/** In pixels of the window, where the picture may be scaled. */
function fontSizeOf({ parentElement }: Text): number {
  if (!(parentElement instanceof SVGGraphicsElement)) return 0;

  return (
    parseFloat(getComputedStyle(parentElement).fontSize) * (parentElement.getScreenCTM()?.d ?? 1)
  );
}

/** How far two texts may reach into one another before a reader sees it, in pixels. */
const tolerancePx = 2;

/** The pairs of texts that are drawn over one another, in words; empty where all can be read. */
export function collisions(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.owner !== b.owner && overlap(a, b) > tolerancePx)
      .map((b) => `“${a.text}” over “${b.text}” by ${overlap(a, b).toFixed(1)} px`),
  );
}

/** The texts that the dot of a reading stands on, in words. */
export function covered(root: Element, boxes: readonly TextBox[]): readonly string[] {
  const dots = [...root.querySelectorAll('circle')].map((dot) => dot.getBoundingClientRect());

  return boxes.flatMap((box) =>
    dots
      .filter((dot) => overlap(dot, box) > tolerancePx)
      .map((dot) => `a dot on “${box.text}” by ${overlap(dot, box).toFixed(1)} px`),
  );
}

type Box = Pick<TextBox, 'left' | 'right' | 'top' | 'bottom'>;

/** The smaller of the overlaps across and down. */
function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** The texts that reach over the edge of a frame, in words. */
export function outside(boxes: readonly TextBox[], frame: Box): readonly string[] {
  return boxes.flatMap(({ text, left, right, top, bottom }) => {
    const over = Math.max(
      frame.left - left,
      right - frame.right,
      frame.top - top,
      bottom - frame.bottom,
    );

    return over > tolerancePx ? [`“${text}” over the edge by ${over.toFixed(1)} px`] : [];
  });
}
