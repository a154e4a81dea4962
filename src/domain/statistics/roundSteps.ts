/** 1, 2 or 5 times a power of ten, as two whole numbers so that its multiples stay round in binary. */
export interface RoundStep {
  readonly digit: number;
  readonly exponent: number;
}

/** The round step nearest in ratio to a width above zero. */
export function nearestRoundStep(width: number): RoundStep {
  const exponent = Math.floor(Math.log10(width));
  const candidates = [
    ...[1, 2, 5].map((digit) => ({ digit, exponent })),
    { digit: 1, exponent: exponent + 1 },
  ];
  const distance = (step: RoundStep) => Math.abs(Math.log(times(step, 1) / width));

  return candidates.reduce((best, step) => (distance(step) < distance(best) ? step : best));
}

/** A whole multiple of the step, without the error that adding it up would gather: 3 times 0.1 is 0.3. */
export function times({ digit, exponent }: RoundStep, count: number): number {
  return exponent >= 0 ? count * digit * 10 ** exponent : (count * digit) / 10 ** -exponent;
}
