/** A text of a drawing as it is drawn: where it stands in the box of the drawing, and how large it is. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Pieces of one text may touch. */
  readonly owner: number;
}

/**
 * Every text below an element, in logical pixels from its corner.
 *
 * A piece is as high as its font size: the box that the browser gives is that of the font's line,
 * half as high again for a Chinese font.
 */
export function drawnTexts(stage: Element): readonly DrawnText[] {
  const origin = stage.getBoundingClientRect();

  return [...stage.querySelectorAll('text')].flatMap((text, owner) =>
    textNodes(text).flatMap((node) => {
      const size = fontSizeOf(node);

      return linesOf(node).map((line) => ({
        text: node.data,
        x: line.left - origin.left,
        y: (line.top + line.bottom) / 2 - size / 2 - origin.top,
        width: line.width,
        height: size,
        size,
        owner,
      }));
    }),
  );
}

function linesOf(node: Text): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);

  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function textNodes(element: Element): readonly Text[] {
  return [...element.childNodes].flatMap((node): readonly Text[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node];

    return node instanceof Element ? textNodes(node) : [];
  });
}

function fontSizeOf({ parentElement }: Text): number {
  return parentElement ? parseFloat(getComputedStyle(parentElement).fontSize) : 0;
}
