import { foldedText } from './searchText.ts';

/** Something that an address may have meant, with every way to write it. */
export interface Candidate<Key> {
  readonly key: Key;
  readonly spellings: readonly string[];
}

/**
 * What a mistyped name may have meant, nearest first: what begins with it, what holds it, what
 * differs from it by few letters (a third of them, at least one).
 */
export function nearMatches<Key>(
  asked: string,
  candidates: readonly Candidate<Key>[],
  most: number,
): readonly Key[] {
  const wanted = plain(asked);
  if (wanted === '') return [];

  return candidates
    .flatMap(({ key, spellings }) => {
      const distance = Math.min(...spellings.map((text) => awayFrom(wanted, plain(text))));

      return Number.isFinite(distance) ? [{ key, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ key }) => key);
}

/** Without spaces and hyphens, which nobody remembers. */
const plain = (text: string) => foldedText(text).replace(/[\s-]+/g, '');

/** 0 for the same, below 1 for a beginning or a part, the number of edits beyond that; infinite where nothing is alike. */
function awayFrom(wanted: string, text: string): number {
  if (text === '') return Infinity;
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 0.25;
  if (wanted.startsWith(text) && text.length * 2 >= wanted.length) return 0.4;
  if (wanted.length > 1 && text.includes(wanted)) return 0.5;

  return editsWithin(Math.max(1, Math.floor(wanted.length / 3)), wanted, text);
}

/** The edits between two texts; infinite where they are more than allowed, or a text is too short to tell. */
function editsWithin(allowed: number, a: string, b: string): number {
  if (a.length < 2 || Math.abs(a.length - b.length) > allowed) return Infinity;
  const distance = edits(a, b);

  return distance <= allowed ? distance : Infinity;
}

/**
 * The fewest letters to add, drop, change or swap with the next one.
 * Method: optimal string alignment (restricted Damerau–Levenshtein distance).
 */
export function edits(a: string, b: string): number {
  const lines: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => lines[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    lines.push(line);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const shortest = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
      );
      line.push(isSwap ? Math.min(shortest, at(row - 2, column - 2) + 1) : shortest);
    }
  }

  return at(a.length, b.length);
}
