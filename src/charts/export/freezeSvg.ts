/** Properties that children inherit: written only where they differ from the parent's. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
];

/** Properties that are not inherited: written only where they differ from their initial value. */
const initial: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

const droppedAttribute = /^(class|style|tabindex|role|focusable|on.*|data-.*|aria-.*)$/;
const droppedElement = 'foreignObject, script, [data-interactive]';

/**
 * A copy of a drawing that looks the same without the page's style sheets.
 *
 * Style sheets and variables live in the page; a file has neither. Every resolved property becomes
 * an attribute, and what serves interaction only is left out.
 */
export function frozenSvg(live: SVGElement): SVGElement {
  const copy = live.cloneNode(true) as SVGElement;
  const sources = [live, ...live.querySelectorAll('*')];
  const targets = [copy, ...copy.querySelectorAll('*')];
  sources.forEach((source, index) => {
    const target = targets[index];
    if (target) freeze(source, target, index === 0);
  });
  rasterised(live, copy);
  // Matched in the live tree: the copy has lost the names to match by.
  targets
    .filter((_, index) => sources[index]?.matches(droppedElement))
    .forEach((element) => element.remove());
  dropUnusedNames(copy);

  return copy;
}

/** What is painted on a canvas stands in the copy as a picture in its place. */
function rasterised(live: SVGElement, copy: SVGElement): void {
  const places = [...copy.querySelectorAll('foreignObject')];
  [...live.querySelectorAll('foreignObject')].forEach((source, index) => {
    const canvas = source.querySelector('canvas');
    if (!canvas) return;
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    for (const name of ['x', 'y', 'width', 'height'])
      picture.setAttribute(name, source.getAttribute(name) ?? '0');
    picture.setAttribute('href', canvas.toDataURL('image/png'));
    places[index]?.before(picture);
  });
}

/** Only what is referred to keeps its name; definitions that nothing uses are left out. */
function dropUnusedNames(copy: SVGElement): void {
  const used = new Set(
    [...copy.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].flatMap(({ value }) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []),
    ),
  );
  for (const named of copy.querySelectorAll('[id]')) {
    if (used.has(named.id)) continue;
    if (named.parentElement?.tagName === 'defs') named.remove();
    else named.removeAttribute('id');
  }
  copy.querySelectorAll('defs:empty').forEach((element) => element.remove());
}

function freeze(source: Element, target: Element, isRoot: boolean): void {
  const own = getComputedStyle(source);
  const parent =
    isRoot || !source.parentElement ? undefined : getComputedStyle(source.parentElement);
  for (const { name } of [...target.attributes]) {
    if (droppedAttribute.test(name)) target.removeAttribute(name);
  }
  for (const name of inherited) write(target, name, own, parent?.getPropertyValue(name) ?? '');
  for (const [name, usual] of Object.entries(initial)) write(target, name, own, usual);
}

/** Writes a resolved property as an attribute, unless it is what would hold without it. */
function write(target: Element, name: string, own: CSSStyleDeclaration, without: string): void {
  const value = own.getPropertyValue(name);
  if (value === '' || value === without) target.removeAttribute(name);
  else target.setAttribute(name, localReference(value));
}

/** A reference to a pattern is resolved to an absolute address by the browser; in a file it is local again. */
const localReference = (value: string) => value.replace(/url\("?[^")]*(#[^")]+)"?\)/g, 'url($1)');
