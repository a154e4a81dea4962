/** An element of XML with its children, enough to check order and attributes. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

const token =
  /<(?:\?[^>]*\?|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?))>|([^<]+)|(<)/g;

/**
 * The tree of a part.
 *
 * @throws Error where the text is not well-formed: a tag that is not closed, a bare `<` or `&`, a control character.
 */
export function xmlTree(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [, slash, name, attributes = '', empty, text, stray] of xml.matchAll(token)) {
    check(stray ?? text ?? attributes);
    if (name !== undefined && slash === '/') close(open, name);
    else if (name !== undefined) enter(open, { name, attributes, isEmpty: empty === '/' });
  }
  if (open.length !== 1) throw new Error('an element is not closed');

  return root;
}

function close(open: Node[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
}

function enter(
  open: Node[],
  tag: { readonly name: string; readonly attributes: string; readonly isEmpty: boolean },
): void {
  const node: Node = { name: tag.name, attributes: attributesOf(tag.attributes), children: [] };
  open.at(-1)?.children.push(node);
  if (!tag.isEmpty) open.push(node);
}

function check(text: string): void {
  if (text.startsWith('<')) throw new Error('a bare <');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
    throw new Error(`a bare & in ${text}`);
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw new Error('a control character');
}

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  );

/** Every element of a name, from the top. */
export function named(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(child, name),
  ]);
}
