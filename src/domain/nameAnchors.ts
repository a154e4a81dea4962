/** Where a name may be written, in degrees. */
export interface NameAnchor {
  readonly lon: number;
  readonly lat: number;
}

const at = (lon: number, lat: number): NameAnchor => ({ lon, lat });

/**
 * Where the name of a division is written on the point map where no cluster says it better, by its
 * code of GB/T 2260.
 *
 * Basis: a point near the middle of the division, or its seat, read from an atlas and rounded to the
 * half degree. It is a place for a word: it states no centroid, no boundary and no extent.
 */
export const nameAnchors: Readonly<Record<string, NameAnchor>> = {
  '11': at(116.5, 40),
  '12': at(117.5, 39),
  '13': at(115, 38.5),
  '14': at(112, 37.5),
  '15': at(112.5, 43),
  '21': at(122.5, 41.5),
  '22': at(126, 43.5),
  '23': at(128, 47.5),
  '31': at(121.5, 31),
  '32': at(120, 33),
  '33': at(120, 29),
  '34': at(117, 32),
  '35': at(118, 26),
  '36': at(115.5, 27.5),
  '37': at(118, 36),
  '41': at(113.5, 34),
  '42': at(112, 31),
  '43': at(111.5, 27.5),
  '44': at(113.5, 23.5),
  '45': at(108.5, 24),
  '46': at(110, 19),
  '50': at(107.5, 30),
  '51': at(103, 30.5),
  '52': at(106.5, 27),
  '53': at(101.5, 25),
  '54': at(88.5, 31.5),
  '61': at(109, 35.5),
  '62': at(102.5, 38),
  '63': at(96, 36),
  '64': at(106, 37.5),
  '65': at(86, 42),
  '71': at(121, 24),
  '81': at(114, 22.5),
  '82': at(113.5, 22),
};
