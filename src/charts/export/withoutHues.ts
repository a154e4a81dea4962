import { greyDyes } from './greyTokens.ts';
import { greyPatternName, hasPattern } from './greyPatterns.ts';
import { greyShape } from './greyShapes.ts';
import type { Theme } from './themeTokens.ts';

interface Inks {
  readonly theme: Theme;
  readonly ink: string;
  readonly page: string;
}

/** What holds for an element by itself or from the groups around it. */
interface Paint {
  readonly fill: string;
  readonly stroke: string;
}

const namespace = 'http://www.w3.org/2000/svg';
/** Drawn for others to be filled or cut with. */
const definition = 'defs, pattern, clipPath, linearGradient';

/**
 * Gives the areas of a drawing in grey tones the pattern of their dye, and its dots their shape, so
 * that neither print nor eye needs a hue. Texts on a pattern are written on a halo.
 */
export function withoutHues(drawing: SVGElement, inks: Inks): void {
  walk(drawing, { fill: '', stroke: '' }, inks);
}

function walk(element: Element, around: Paint, inks: Inks): void {
  if (element.matches(definition)) return;
  const paint = {
    fill: element.getAttribute('fill') ?? around.fill,
    stroke: element.getAttribute('stroke') ?? around.stroke,
  };
  // Taken before shapes are put in the place of dots.
  const children = [...element.children];
  const patterned = children.filter(
    (child) => areaDye(child, child.getAttribute('fill') ?? paint.fill, inks) !== null,
  );
  for (const child of children) walk(child, paint, inks);
  for (const area of patterned) {
    const text = area.nextElementSibling;
    if (text?.tagName === 'text' && isWithin(text, area)) haloed(text, inks);
  }
  fillByDye(element, paint, inks);
}

function fillByDye(element: Element, paint: Paint, inks: Inks): void {
  const dye = element.tagName === 'rect' ? dyeIn(paint.fill, inks) : null;
  if (dye !== null && hasPattern(dye)) {
    element.setAttribute('fill', `url(#${greyPatternName(dye)})`);
  }
  if (dye !== null && dye > 0) {
    element.setAttribute('stroke', inks.ink);
    element.setAttribute('stroke-width', '0.75');
  }
  if (element.tagName === 'circle') shaped(element, paint, inks);
  if (element.tagName === 'text' && dyeIn(paint.fill, inks) !== null) {
    element.setAttribute('fill', inks.ink);
  }
}

/** The dye of a rectangle that gets a pattern; null for everything else. */
function areaDye({ tagName }: Element, fill: string, inks: Inks): number | null {
  const dye = tagName === 'rect' ? dyeIn(fill, inks) : null;

  return dye !== null && hasPattern(dye) ? dye : null;
}

function shaped(circle: Element, { fill, stroke }: Paint, inks: Inks): void {
  const dye = dyeIn(fill, inks) ?? dyeIn(stroke, inks);
  if (dye === null || dye === 0) return;
  const path = document.createElementNS(namespace, 'path');
  for (const { name, value } of [...circle.attributes]) {
    if (!['cx', 'cy', 'r'].includes(name)) path.setAttribute(name, value);
  }
  const number = (name: string) => Number(circle.getAttribute(name) ?? 0);
  path.setAttribute('d', greyShape(dye, number('cx'), number('cy'), number('r')));
  circle.replaceWith(path);
}

/** Whether a text begins, or has its middle, over an area: the words of a legend stand beside theirs. */
function isWithin(text: Element, area: Element): boolean {
  const at = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
  const from = at(area, 'x');

  return at(text, 'x') >= from && at(text, 'x') <= from + at(area, 'width');
}

function haloed(text: Element, { ink, page }: Inks): void {
  text.setAttribute('fill', ink);
  text.setAttribute('stroke', page);
  text.setAttribute('stroke-width', '4');
  text.setAttribute('stroke-linejoin', 'round');
  text.setAttribute('paint-order', 'stroke');
}

/** The dye that a resolved colour stands for, from 0; null for any other colour. */
function dyeIn(colour: string, { theme }: Inks): number | null {
  const dye = greyDyes[theme].findIndex((tone) => isSame(tone, colour));

  return dye < 0 ? null : dye;
}

/** Resolved styles write a colour as `rgb(42, 43, 45)`. */
function isSame(hex: string, colour: string): boolean {
  if (colour === hex) return true;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

  return colour === `rgb(${red}, ${green}, ${blue})`;
}
