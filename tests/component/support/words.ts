const spokenAttributes = [
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
];

/** Every text and every name that an element shows or reads out, piece by piece. */
export function writtenIn(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  const names = [...root.querySelectorAll('*')].flatMap((element) =>
    spokenAttributes.map((attribute) => element.getAttribute(attribute) ?? ''),
  );

  return [...texts, ...names].map((text) => text.trim()).filter((text) => text !== '');
}

/** The fixed texts of a catalogue, however deep. */
export function textsOf(catalogue: unknown): readonly string[] {
  if (typeof catalogue === 'string') return [catalogue];
  if (typeof catalogue !== 'object' || catalogue === null) return [];

  return Object.values(catalogue).flatMap(textsOf);
}

/** The words in Latin letters among texts, each once. */
export function latinWords(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.join('\n').match(/[A-Za-z][A-Za-z'’.-]*/g))];
}
