/** A colour as CIE L*a*b* under the white of sRGB (D65): lightness from 0 to 100, and two axes of hue. */
export interface Lab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Light of the three primaries of sRGB, each from 0 to 1, as it adds up in the eye. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** The light of a colour written as `#rrggbb` (IEC 61966-2-1, the curve of sRGB). */
export function linearRgb(hex: string): LinearRgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;

    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };

  return [channel(1), channel(3), channel(5)];
}

const white = { x: 0.95047, y: 1, z: 1.08883 };

/** CIE 15:2004, 8.2.1; light outside the range of the primaries is cut to it first. */
export function labOf(rgb: LinearRgb): Lab {
  const [red, green, blue] = rgb.map((part) => Math.min(1, Math.max(0, part)));
  const along = (x: number, y: number, z: number) =>
    x * (red ?? 0) + y * (green ?? 0) + z * (blue ?? 0);
  const x = cubeRoot(along(0.4124564, 0.3575761, 0.1804375) / white.x);
  const y = cubeRoot(along(0.2126729, 0.7151522, 0.072175) / white.y);
  const z = cubeRoot(along(0.0193339, 0.119192, 0.9503041) / white.z);

  return { l: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

function cubeRoot(ratio: number): number {
  const limit = (6 / 29) ** 3;

  return ratio > limit ? Math.cbrt(ratio) : ratio / (3 * (6 / 29) ** 2) + 4 / 29;
}

/** The grey that is as light as a colour written as `#rrggbb`. */
export function greyOf(hex: string): string {
  const [red, green, blue] = linearRgb(hex);
  const light = 0.2126729 * red + 0.7151522 * green + 0.072175 * blue;
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const byte = Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');

  return `#${byte}${byte}${byte}`;
}
