/** A value without the noise that dividing leaves behind: the digits of the source are kept. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));
