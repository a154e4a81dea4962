/** The colours of a slide, by what they are for; each is a design token of the light theme. */
const tokenOf = {
  'cat-1': '--cat-1',
  'cat-2': '--cat-2',
  'cat-3': '--cat-3',
  'cat-4': '--cat-4',
  'cat-5': '--cat-5',
  'cat-6': '--cat-6',
  'cat-7': '--cat-7',
  'cat-8': '--cat-8',
  ink: '--ink',
  'ink-2': '--ink-2',
  'ink-3': '--ink-3',
  page: '--page',
  sunken: '--sunken',
  hairline: '--hairline',
  accent: '--accent',
  warn: '--warn',
  'warn-soft': '--warn-soft',
  rest: '--chart-rest',
  soft: '--chart-mark-soft',
  dimmed: '--chart-dimmed',
  edge: '--chart-edge',
  grid: '--chart-grid',
  axis: '--chart-axis',
} as const;

export type ColourName = keyof typeof tokenOf;

/** Each colour as six hexadecimal digits, as Office files write it. */
export type Palette = Readonly<Record<ColourName, string>>;

/**
 * The palette from the design tokens, references between them resolved.
 *
 * @throws Error where a token is missing or is no plain colour: a slide in wrong colours is a fault of ours.
 */
export function paletteOf(tokens: ReadonlyMap<string, string>): Palette {
  const hex = (name: ColourName) => hexOf(tokens, tokenOf[name]);

  return {
    'cat-1': hex('cat-1'),
    'cat-2': hex('cat-2'),
    'cat-3': hex('cat-3'),
    'cat-4': hex('cat-4'),
    'cat-5': hex('cat-5'),
    'cat-6': hex('cat-6'),
    'cat-7': hex('cat-7'),
    'cat-8': hex('cat-8'),
    ink: hex('ink'),
    'ink-2': hex('ink-2'),
    'ink-3': hex('ink-3'),
    page: hex('page'),
    sunken: hex('sunken'),
    hairline: hex('hairline'),
    accent: hex('accent'),
    warn: hex('warn'),
    'warn-soft': hex('warn-soft'),
    rest: hex('rest'),
    soft: hex('soft'),
    dimmed: hex('dimmed'),
    edge: hex('edge'),
    grid: hex('grid'),
    axis: hex('axis'),
  };
}

function hexOf(tokens: ReadonlyMap<string, string>, token: string): string {
  const value = tokens.get(token)?.trim() ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return hexOf(tokens, reference);
  const digits = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(value)?.[1];
  if (digits === undefined) throw new Error(`no colour in ${token}`);
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;

  return full.toUpperCase();
}

/**
 * Where the theme of the presentation holds a colour. A theme has six accents and two darks: the first six
 * dyes are the accents and slate is the second dark, so that a change of theme recolours the charts. Sage
 * has no place left and stands among the custom colours.
 */
const schemeOf: Partial<Record<ColourName, string>> = {
  'cat-1': 'accent1',
  'cat-2': 'accent2',
  'cat-3': 'accent3',
  'cat-4': 'accent4',
  'cat-5': 'accent5',
  'cat-6': 'accent6',
  'cat-8': 'tx2',
  ink: 'tx1',
  page: 'bg1',
  sunken: 'bg2',
};

export const schemeName = (name: ColourName): string | undefined => schemeOf[name];

/** The eight dyes in the order of use. */
export const dyes = [
  'cat-1',
  'cat-2',
  'cat-3',
  'cat-4',
  'cat-5',
  'cat-6',
  'cat-7',
  'cat-8',
] as const satisfies readonly ColourName[];

/** The dye of the series at a place, the last grey one for those beyond. */
export const dyeAt = (place: number): ColourName => dyes[place] ?? 'cat-8';

const needsDarkText = new Set<ColourName>(['cat-3', 'cat-7', 'rest', 'soft', 'dimmed', 'page']);

/** The ink that is read on a colour. */
export const inkOn = (colour: ColourName): ColourName =>
  needsDarkText.has(colour) ? 'ink' : 'page';
