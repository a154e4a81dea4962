/**
 * Round values from 0 to at least the largest value, at most `count` steps apart by 1, 2, 2.5 or 5
 * times a power of ten. An axis of nothing has the single step from 0 to 1.
 */
export function ticksUpTo(largest: number, count: number): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const step = roundStep(largest / count);
  const steps = Math.ceil(largest / step - 1e-9);

  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5].find((candidate) => candidate * power >= rough) ?? 10;

  return factor * power;
}
