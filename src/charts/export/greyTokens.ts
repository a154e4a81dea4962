import { greyOf } from './colour/labColour.ts';
import { colourIn, type Theme } from './themeTokens.ts';

/**
 * The tones that stand for the eight dyes in a picture without hues, in the order of the dyes.
 *
 * Each is a little off grey, so that a shape can be known by its tone when it is given its pattern,
 * and is a fair grey where no pattern can be given, as in what is painted point by point.
 */
export const greyDyes: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#2a2b2d', '#5b5a5d', '#7a797c', '#4b4a4d', '#8a898c', '#3b3a3d', '#6b6a6d', '#c4c3c6'],
  dark: ['#dfdee1', '#b2b1b4', '#9a999c', '#c2c1c4', '#8b8a8d', '#d2d1d4', '#a6a5a8', '#4d4c4f'],
};

/** What is written on a dye. */
export const greyInverse: Readonly<Record<Theme, string>> = { light: '#fefdff', dark: '#121316' };

/** The tokens of a theme without hues: every colour is the grey of its lightness, the dyes have tones of their own. */
export function greyTokens(
  tokens: ReadonlyMap<string, string>,
  theme: Theme,
): ReadonlyMap<string, string> {
  const colour = colourIn(tokens);
  const grey = new Map(tokens);
  for (const name of tokens.keys()) {
    const value = colour(name);
    if (/^#[0-9a-f]{6}$/.test(value)) grey.set(name, greyOf(value));
  }
  greyDyes[theme].forEach((tone, index) => grey.set(`--cat-${index + 1}`, tone));
  // Marks of a single series are in the first dye, whatever the theme makes of it.
  grey.set('--chart-mark', 'var(--cat-1)');
  grey.set('--ink-inverse', greyInverse[theme]);

  return grey;
}
