import { type Certainty, isMade } from '../../../domain/certainty.ts';
import type { ColourName, Palette } from '../model/colours.ts';
import { colourXml, solidFill } from './textXml.ts';
import { element, valued } from './xml.ts';

/** In the unit of lines in Office: 12,700 to a point. */
const points = (count: number) => Math.round(count * 12_700);

export type Dash = 'solid' | 'sysDash' | 'sysDot' | 'dash';

export function lineXml(
  colour: ColourName | null,
  widthPt: number,
  palette: Palette,
  dash: Dash = 'solid',
): string {
  if (colour === null) return element('a:ln', {}, element('a:noFill', {}));

  return element(
    'a:ln',
    { w: points(widthPt) },
    solidFill(colour, palette),
    valued('a:prstDash', dash),
    element('a:round', {}),
  );
}

/** What nobody published so is woven. */
export const wovenCertainties: ReadonlySet<Certainty> = new Set<Certainty>([
  'calculated',
  'imputed',
  'forecast',
  'provisional',
]);

/** Threads and edges of the pale colours are darker than these, or a woven bar would not be seen. */
const threadOf = (colour: ColourName): ColourName =>
  colour === 'rest' || colour === 'soft' ? 'edge' : colour;

/** The weave of what nobody published so: threads of the colour on the page. */
function weave(colour: ColourName, palette: Palette): string {
  return element(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    element('a:fgClr', {}, colourXml(threadOf(colour), palette)),
    element('a:bgClr', {}, colourXml('page', palette)),
  );
}

interface Look {
  readonly certainty: Certainty;
  readonly colour: ColourName;
  readonly isOwn?: boolean;
}

/** Fill and edge of a bar by how sure its value is. */
export function barShape({ certainty, colour, isOwn = false }: Look, palette: Palette): string {
  const isWoven = wovenCertainties.has(certainty);
  const fill = isWoven
    ? weave(colour, palette)
    : solidFill(certainty === 'less-than' ? 'soft' : colour, palette);

  return element('c:spPr', {}, fill, edge({ certainty, colour, isOwn }, palette));
}

function edge({ certainty, colour, isOwn }: Look, palette: Palette): string {
  if (isOwn === true) return lineXml('ink', 2, palette);
  const isDashed = ['forecast', 'provisional', 'less-than'].includes(certainty);
  if (isDashed) return lineXml(threadOf(colour), 1.25, palette, 'sysDash');
  if (isMade(certainty)) return lineXml(threadOf(colour), 1, palette);

  return colour === 'rest' || colour === 'soft'
    ? lineXml('edge', 0.5, palette)
    : lineXml('page', 0.5, palette);
}

/** A dot by how sure its value is; a ring where the year is inferred. */
export function markerXml(
  {
    certainty,
    colour,
    isHollow = false,
    symbol,
  }: Look & { readonly isHollow?: boolean; readonly symbol: 'circle' | 'diamond' },
  palette: Palette,
): string {
  const isWoven = wovenCertainties.has(certainty);
  const fill = isHollow
    ? solidFill('page', palette)
    : isWoven
      ? weave(colour, palette)
      : solidFill(colour, palette);

  return element(
    'c:marker',
    {},
    valued('c:symbol', symbol),
    valued('c:size', symbol === 'diamond' ? 9 : 7),
    element('c:spPr', {}, fill, lineXml(colour, 1.5, palette)),
  );
}
