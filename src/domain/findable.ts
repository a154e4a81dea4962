import { foldedText } from './searchText.ts';

/** Something that can be found by what it is called. */
export interface Findable {
  /** Its own names, in every language. */
  readonly names: readonly string[];
  /** Other words that lead to it: its full name, its place, its summary. */
  readonly also: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
}

/** A findable with its words folded once, so that every letter typed is compared with ready text. */
export type FoldedFindable = Findable;

export function foldedFindable({ names, also, pinyin, initials }: Findable): FoldedFindable {
  const folded = (texts: readonly string[]) => texts.map(foldedText).filter((text) => text !== '');

  return {
    names: folded(names),
    also: folded(also),
    pinyin: foldedText(pinyin),
    initials: foldedText(initials),
  };
}

/**
 * How well something fits the words of a query, 0 being best; undefined where a word fits nowhere.
 *
 * The whole name first, then all of its pinyin or initials, then what begins with the word, then what
 * has a word that begins so, then what contains it, then other words about it.
 */
export function rankOf(folded: FoldedFindable, words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  let sum = 0;
  for (const word of words) {
    const rank = rankOfWord(folded, word);
    if (rank === undefined) return undefined;
    sum += rank;
  }

  return sum;
}

function rankOfWord(
  { names, also, pinyin, initials }: FoldedFindable,
  word: string,
): number | undefined {
  const tests: readonly (() => boolean)[] = [
    () => names.includes(word),
    () => initials === word || pinyin === word,
    () => names.some((name) => name.startsWith(word)),
    () => pinyin.startsWith(word) || initials.startsWith(word),
    () => names.some((name) => beginsAWord(name, word)),
    () => names.some((name) => name.includes(word)),
    () => word.length > 2 && pinyin.includes(word),
    () => also.some((text) => text.includes(word)),
  ];
  const rank = tests.findIndex((holds) => holds());

  return rank < 0 ? undefined : rank;
}

const beginsAWord = (name: string, word: string) =>
  name.split(/[\s,()/-]+/).some((piece) => piece.startsWith(word));
