interface EdgeWords {
  readonly head: string;
  readonly aside: string;
  readonly address: string;
}

/** The style rule that writes head line, address and page number into the margins of every printed page. */
export function edgeRule({ head, aside, address }: EdgeWords): string {
  const box = (name: string, content: string) =>
    `${name} { content: ${content}; font-size: 7pt; color: #555; }`;

  return `@page { ${[
    box('@top-left', quoted(head)),
    box('@top-right', quoted(aside)),
    box('@bottom-left', quoted(address)),
    box('@bottom-right', 'counter(page) " / " counter(pages)'),
  ].join(' ')} }`;
}

/** A CSS string: nothing in it can end it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]+/g, ' ')}"`;
}
