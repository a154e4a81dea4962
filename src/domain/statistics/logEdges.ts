/**
 * Round numbers that cut a power of ten into parts of nearly one ratio, finest last: 1–2–5, and the
 * preferred numbers R5, R10, R20 and R40 of ISO 3:1973.
 */
const series: readonly (readonly number[])[] = [
  [100],
  [100, 200, 500],
  [100, 160, 250, 400, 630],
  [100, 125, 160, 200, 250, 315, 400, 500, 630, 800],
  [
    100, 112, 125, 140, 160, 180, 200, 224, 250, 280, 315, 355, 400, 450, 500, 560, 630, 710, 800,
    900,
  ],
  [
    100, 106, 112, 118, 125, 132, 140, 150, 160, 170, 180, 190, 200, 212, 224, 236, 250, 265, 280,
    300, 315, 335, 355, 375, 400, 425, 450, 475, 500, 530, 560, 600, 630, 670, 710, 750, 800, 850,
    900, 950,
  ],
];

/**
 * Round edges for a logarithmic axis, from at or below the least value to at or above the largest.
 *
 * The width that a bin should have is in powers of ten: the series of numbers is taken whose parts
 * are nearest to it, from one power of ten on the nearest whole number of powers.
 */
export function logEdges(minimum: number, maximum: number, width: number): readonly number[] {
  const numbers = nearestSeries(width);
  const powers = Math.max(1, Math.round(width));
  const candidates = decades(minimum, maximum, powers).flatMap((decade) =>
    numbers.map((number) => scaledNumber(number, decade)),
  );
  const first = candidates.findLastIndex((edge) => edge <= minimum);
  const last = candidates.findIndex((edge, at) => edge >= maximum && at > first);

  return candidates.slice(Math.max(0, first), last + 1);
}

function nearestSeries(width: number): readonly number[] {
  const distance = ({ length }: readonly number[]) => Math.abs(Math.log(width * length));

  return series.reduce((best, numbers) => (distance(numbers) < distance(best) ? numbers : best));
}

/** Every so many powers of ten, from below the least value to above the largest. */
function decades(minimum: number, maximum: number, powers: number): readonly number[] {
  const first = Math.floor(Math.log10(minimum)) - 1;
  const last = Math.ceil(Math.log10(maximum)) + 1 + powers;

  return Array.from(
    { length: Math.floor((last - first) / powers) + 1 },
    (_, index) => first + index * powers,
  );
}

/** A hundredth of the number times a power of ten, exact to the last digit. */
function scaledNumber(number: number, decade: number): number {
  const exponent = decade - 2;

  return exponent >= 0 ? number * 10 ** exponent : number / 10 ** -exponent;
}
