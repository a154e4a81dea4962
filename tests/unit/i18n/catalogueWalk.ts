/** A leaf of a catalogue: where it stands, and the text or the sentence that stands there. */
interface Entry {
  readonly path: string;
  readonly kind: string;
  /** How many parameters a sentence takes; 0 for a text. */
  readonly parameters: number;
  readonly text: string;
}

/** Every leaf of a catalogue, in its order. */
export function entriesOf(node: unknown, path = ''): readonly Entry[] {
  if (typeof node === 'string') return [{ path, kind: 'string', parameters: 0, text: node }];
  if (typeof node === 'function') {
    return [{ path, kind: 'function', parameters: node.length, text: '' }];
  }
  if (typeof node !== 'object' || node === null) {
    return [{ path, kind: typeof node, parameters: 0, text: '' }];
  }

  return Object.entries(node).flatMap(([key, value]) => entriesOf(value, joined(path, key)));
}

const joined = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);

/** The catalogue with a record of the sentences that were asked of it, by their paths. */
export function recording<Node extends object>(node: Node, asked: Set<string>, path = ''): Node {
  return new Proxy(node, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      const at = joined(path, String(key));
      if (typeof value === 'function') {
        asked.add(at);

        return value;
      }

      return typeof value === 'object' && value !== null ? recording(value, asked, at) : value;
    },
  });
}
