/** Some words of a catalogue said otherwise: any part of its groups, with the same parameters. */
export type Variant<Words> = Words extends (...values: never[]) => unknown
  ? Words
  : Words extends readonly unknown[]
    ? Words
    : Words extends object
      ? { readonly [Key in keyof Words]?: Variant<Words[Key]> }
      : Words;

/** The words with those of the variant in their places; what the variant does not say stays, what is not there yet is left out. */
export function varied<Words extends object>(words: Words, variant: object): Words {
  const changed = Object.entries(variant).flatMap(([key, said]: [string, unknown]) => {
    const own: unknown = Reflect.get(words, key);
    if (own === undefined) return [];

    return [[key, isGroup(own) && isGroup(said) ? varied(own, said) : said] as const];
  });

  return { ...words, ...Object.fromEntries(changed) };
}

function isGroup(words: unknown): words is object {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}
