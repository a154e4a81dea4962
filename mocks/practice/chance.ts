/**
 * Chance that is the same every time: each number follows from a name alone, so that one more measure
 * or one more cluster changes no other number.
 */

const seed = '2019-11-25';

/** FNV-1a, 32 bits (Fowler, Noll and Vo, 1991): a name as a number. */
function hashed(name: string): number {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);

  return hash >>> 0;
}

/** mulberry32 (Tommy Ettinger, 2017, public domain): numbers from 0 up to, but not including, 1. */
function mulberry32(start: number): () => number {
  let state = start;

  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number from 0 to 1, every one as likely as another. */
export function uniform(name: string): number {
  return mulberry32(hashed(`${seed} ${name}`))();
}

/**
 * A number of the standard normal distribution, cut off at six.
 *
 * Method: the sum of twelve uniform numbers less six (Irwin, 1927; Hall, 1927); it needs no logarithm
 * and no cosine, so that every machine gives the same.
 */
export function normal(name: string): number {
  const next = mulberry32(hashed(`${seed} ${name}`));

  return Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6);
}
