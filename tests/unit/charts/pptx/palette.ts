import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { paletteOf } from '../../../../src/charts/pptx/model/colours.ts';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../../src/ui/tokens/tokens.css'),
  'utf8',
);

/** The tokens of the light theme, as the first block of the style sheet has them. */
export const lightTokens = new Map(
  [...css.slice(0, css.indexOf('}')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
);

export const palette = paletteOf(lightTokens);
