import type { Lab } from './labColour.ts';

/**
 * How different two colours look, as CIEDE2000 (CIE 142-2001): about 1 is just seen side by side.
 *
 * Written after G. Sharma, W. Wu, E. N. Dalal, “The CIEDE2000 color-difference formula:
 * implementation notes, supplementary test data, and mathematical observations”, Color Research &
 * Application 30 (2005), 21–30, whose test data it is checked with. All weights are 1.
 */
export function colourDifference(first: Lab, second: Lab): number {
  const [one, two] = uniform(first, second);
  const lightness = two.l - first.l;
  const chroma = two.chroma - one.chroma;
  const turn = hueTurn(one, two);
  const hue = 2 * Math.sqrt(one.chroma * two.chroma) * Math.sin(radians(turn / 2));
  const meanL = (first.l + two.l) / 2;
  const meanChroma = (one.chroma + two.chroma) / 2;
  const meanHue = hueBetween(one, two);

  const weightL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const weightC = 1 + 0.045 * meanChroma;
  const weightH = 1 + 0.015 * meanChroma * hueTerm(meanHue);
  const parts = [lightness / weightL, chroma / weightC, hue / weightH] as const;
  const rotation = rotationAt(meanHue, meanChroma) * parts[1] * parts[2];

  return Math.sqrt(parts[0] ** 2 + parts[1] ** 2 + parts[2] ** 2 + rotation);
}

/** A colour on axes on which greys are as far apart as they look; its hue in degrees. */
interface Uniform {
  readonly l: number;
  readonly chroma: number;
  readonly hue: number;
}

function uniform(first: Lab, second: Lab): readonly [Uniform, Uniform] {
  const mean = (Math.hypot(first.a, first.b) + Math.hypot(second.a, second.b)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const of = ({ l, a, b }: Lab): Uniform => ({
    l,
    chroma: Math.hypot(a * stretch, b),
    hue: b === 0 && a === 0 ? 0 : (degrees(Math.atan2(b, a * stretch)) + 360) % 360,
  });

  return [of(first), of(second)];
}

/** From one hue to the other the short way round; none where one of them is grey. */
function hueTurn(one: Uniform, two: Uniform): number {
  if (one.chroma * two.chroma === 0) return 0;
  const turn = two.hue - one.hue;
  if (turn > 180) return turn - 360;

  return turn < -180 ? turn + 360 : turn;
}

function hueBetween(one: Uniform, two: Uniform): number {
  const sum = one.hue + two.hue;
  if (one.chroma * two.chroma === 0) return sum;
  if (Math.abs(one.hue - two.hue) <= 180) return sum / 2;

  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function hueTerm(hue: number): number {
  const wave = (factor: number, shift: number) => Math.cos(radians(factor * hue + shift));

  return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
}

function rotationAt(hue: number, chroma: number): number {
  const angle = 60 * Math.exp(-(((hue - 275) / 25) ** 2));

  return -Math.sin(radians(angle)) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
