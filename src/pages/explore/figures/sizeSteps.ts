/**
 * Two round values for a legend of areas: the largest one, two or five times a power of ten that
 * is not above the largest value, and a tenth of it. None where there is nothing above zero.
 */
export function sizeSteps(largest: number): readonly number[] {
  if (!(largest > 0) || !Number.isFinite(largest)) return [];
  const power = 10 ** Math.floor(Math.log10(largest));
  const factor = [5, 2].find((candidate) => candidate * power <= largest) ?? 1;
  const step = Number((factor * power).toPrecision(1));

  return [step, Number((step / 10).toPrecision(1))];
}
