import type { Language } from '../../../domain/bilingual.ts';
import { type ColourName, type Palette, schemeName } from '../model/colours.ts';
import { element, xmlText } from './xml.ts';

/** The faces of a text: one for Latin letters and digits, one for Chinese. */
export interface Fonts {
  readonly latin: string;
  readonly eastAsian: string;
}

/** Faces that Office has on Windows and on the Mac, and that other programs replace by ones as wide. */
export const fonts: Fonts = { latin: 'Arial', eastAsian: 'Microsoft YaHei' };

export const langOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-US');

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly colour: ColourName;
}

/** What every text and fill of a part is written with. */
export interface Ink {
  readonly language: Language;
  readonly palette: Palette;
}

/** A colour of the theme where the theme has it, so that a change of theme changes it. */
export function colourXml(colour: ColourName, palette: Palette, ...changes: readonly string[]) {
  const scheme = schemeName(colour);

  return scheme === undefined
    ? element('a:srgbClr', { val: palette[colour] }, ...changes)
    : element('a:schemeClr', { val: scheme }, ...changes);
}

export const solidFill = (colour: ColourName, palette: Palette) =>
  element('a:solidFill', {}, colourXml(colour, palette));

/** The properties of a run, its children in the order of the schema: fill, Latin, East Asian, complex. */
export function runProperties(
  name: 'a:rPr' | 'a:defRPr' | 'a:endParaRPr',
  { size, isBold = false, colour }: TextStyle,
  { language, palette }: Ink,
): string {
  const { latin, eastAsian } = fonts;

  return element(
    name,
    { lang: langOf(language), sz: Math.round(size * 100), b: isBold ? 1 : 0 },
    solidFill(colour, palette),
    element('a:latin', { typeface: latin }),
    element('a:ea', { typeface: eastAsian }),
    element('a:cs', { typeface: latin }),
  );
}

/** A text of a chart written by us: the label of a point, the name of an axis. */
export function richText(text: string, style: TextStyle, ink: Ink, rotation?: number): string {
  return element(
    'c:rich',
    {},
    bodyProperties(rotation, 'none'),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style, ink)),
      element('a:r', {}, runProperties('a:rPr', style, ink), `<a:t>${xmlText(text)}</a:t>`),
    ),
  );
}

/** Without wrapping a label stays on its line, however narrow its place. */
const bodyProperties = (rotation: number | undefined, wrap: 'none' | undefined) =>
  element('a:bodyPr', {
    rot: rotation,
    vert: rotation === undefined ? undefined : 'horz',
    wrap,
  });

/** How the texts look that Office writes itself: numbers of an axis, names of categories, legends. */
export function textProperties(
  style: TextStyle,
  ink: Ink,
  { rotation, wrap }: { readonly rotation?: number; readonly wrap?: 'none' } = {},
): string {
  return element(
    'c:txPr',
    {},
    bodyProperties(rotation, wrap),
    element('a:lstStyle', {}),
    element(
      'a:p',
      {},
      element('a:pPr', {}, runProperties('a:defRPr', style, ink)),
      runProperties('a:endParaRPr', style, ink),
    ),
  );
}
