/** A piece of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * A name cut into what matches the words of a query and what does not.
 *
 * A word that stands in the name is marked as it stands; a word that is the beginning of its initials
 * marks the first letters of its syllables: `sz` in Shengze is S and z.
 */
export function hitParts(
  name: string,
  words: readonly string[],
  initials: string,
): readonly TextPart[] {
  const small = name.toLowerCase();
  const hits = new Set<number>();
  for (const word of words) {
    const at = small.indexOf(word);
    if (at >= 0) for (let step = 0; step < word.length; step += 1) hits.add(at + step);
    else if (initials.startsWith(word)) initialPlaces(small, word).forEach((at) => hits.add(at));
  }

  return joined(
    Array.from({ length: name.length }, (_, at) => ({
      text: name.slice(at, at + 1),
      isHit: hits.has(at),
    })),
  );
}

const vowel = /[aeiouü]/;

/** Where the letters of some initials stand: each after a vowel of the syllable before. None where they do not all stand. */
function initialPlaces(name: string, initials: string): readonly number[] {
  const places: number[] = [];
  let from = 0;
  for (const letter of initials) {
    const at = placeAfterVowel(name, letter, from);
    if (at < 0) return [];
    places.push(at);
    from = at + 1;
  }

  return places;
}

function placeAfterVowel(name: string, letter: string, from: number): number {
  let hasVowel = from === 0;
  for (let at = from; at < name.length; at += 1) {
    if (hasVowel && name[at] === letter) return at;
    // The first letter of the syllable before may itself be its vowel: Anji.
    hasVowel ||= vowel.test(name[at] ?? '') || vowel.test(name[at - 1] ?? '');
  }

  return -1;
}

function joined(letters: readonly TextPart[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (const { text, isHit } of letters) {
    const last = parts.at(-1);
    if (last?.isHit === isHit) parts[parts.length - 1] = { text: last.text + text, isHit };
    else parts.push({ text, isHit });
  }

  return parts;
}
