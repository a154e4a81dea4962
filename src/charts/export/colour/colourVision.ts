import type { LinearRgb } from './labColour.ts';

export const deficiencies = ['deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Deficiency = (typeof deficiencies)[number];

type Row = readonly [number, number, number];

const matrices: Readonly<Record<Deficiency, readonly [Row, Row, Row]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * A colour as a reader without one kind of cones sees it.
 *
 * G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A physiologically-based model for simulation
 * of color vision deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009),
 * 1291–1298: the matrices of severity 1.
 */
export function seenBy(deficiency: Deficiency, [red, green, blue]: LinearRgb): LinearRgb {
  const [first, second, third] = matrices[deficiency];
  const light = ([r, g, b]: Row) => r * red + g * green + b * blue;

  return [light(first), light(second), light(third)];
}
