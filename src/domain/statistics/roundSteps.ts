/** 1, 2 or 5 times a power of ten, as two whole numbers so that its multiples stay round in binary. */
export interface RoundStep {
  readonly digit: number;
  readonly exponent: number;
}

/** The least round step that is not below a width above zero. */
export function roundStepFrom(width: number): RoundStep {
  const exponent = Math.floor(Math.log10(width));
  // The logarithm of a power of ten may fall just short of it: a width is round to a billionth.
  const digit = [1, 2, 5].find(
    (candidate) => times({ digit: candidate, exponent }, 1) >= width * (1 - 1e-9),
  );

  return digit === undefined ? { digit: 1, exponent: exponent + 1 } : { digit, exponent };
}

/** A whole multiple of the step, without the error that adding it up would gather: 3 times 0.1 is 0.3. */
export function times({ digit, exponent }: RoundStep, count: number): number {
  return exponent >= 0 ? count * digit * 10 ** exponent : (count * digit) / 10 ** -exponent;
}
