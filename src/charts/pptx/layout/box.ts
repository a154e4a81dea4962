/** A place on a slide, in inches from its top left corner. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const pointsPerInch = 72;

export const inches = (points: number) => points / pointsPerInch;
export const pointsOf = (inchesLong: number) => inchesLong * pointsPerInch;

/** Office counts places in English metric units. */
export const emu = (inchesLong: number) => Math.round(inchesLong * 914_400);
