/**
 * Width of a text in pixels, estimated before it is drawn: a Chinese character is as wide as it is
 * high, a Latin letter about half. Errs on the wide side, so that what is laid out by it fits.
 */
export function textWidth(text: string, sizePx: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);

  return ems * sizePx;
}

function widthOf(character: string): number {
  if (/[\u1100-\uffff]/.test(character)) return 1;
  if (/[mwMWA-Z≈%]/.test(character)) return 0.72;
  if (/[iljtfr.,:;'’ ()|]/.test(character)) return 0.34;

  return 0.58;
}

/** The widest of several texts, in pixels. */
export function widest(texts: readonly string[], sizePx: number): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text, sizePx)), 0);
}

/** The text cut to a width, with an ellipsis where something is cut off. */
export function fitted(text: string, sizePx: number, widthPx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, sizePx) > widthPx) kept = kept.slice(0, -1);

  return `${kept.trimEnd()}…`;
}
