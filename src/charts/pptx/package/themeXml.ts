import type { Palette } from '../model/colours.ts';
import { fonts } from '../xml/textXml.ts';

/** The theme with our palette and faces: six dyes as accents, slate as the second dark, sage among the custom colours. */
export function mendedTheme(xml: string, palette: Palette): string {
  const { latin, eastAsian } = fonts;
  const rgb = (name: keyof Palette) => `<a:srgbClr val="${palette[name]}"/>`;
  const slots: readonly (readonly [string, keyof Palette])[] = [
    ['dk1', 'ink'],
    ['lt1', 'page'],
    ['dk2', 'cat-8'],
    ['lt2', 'sunken'],
    ['accent1', 'cat-1'],
    ['accent2', 'cat-2'],
    ['accent3', 'cat-3'],
    ['accent4', 'cat-4'],
    ['accent5', 'cat-5'],
    ['accent6', 'cat-6'],
    ['hlink', 'accent'],
    ['folHlink', 'accent'],
  ];
  const scheme = slots.map(([slot, name]) => `<a:${slot}>${rgb(name)}</a:${slot}>`).join('');
  const custom = `<a:custClrLst><a:custClr name="sage">${rgb('cat-7')}</a:custClr><a:custClr name="slate">${rgb('cat-8')}</a:custClr></a:custClrLst>`;

  return xml
    .replace(
      /<a:clrScheme[\s\S]*?<\/a:clrScheme>/,
      `<a:clrScheme name="Natural dyes">${scheme}</a:clrScheme>`,
    )
    .replaceAll(
      /<a:latin typeface="[^"]*"[^>]*\/><a:ea typeface="[^"]*"\/><a:cs typeface="[^"]*"\/>/g,
      `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface="${latin}"/>`,
    )
    .replaceAll(
      /<a:font script="Hans" typeface="[^"]*"\/>/g,
      `<a:font script="Hans" typeface="${eastAsian}"/>`,
    )
    .replace(/<a:custClrLst>[\s\S]*?<\/a:custClrLst>/, '')
    .replace(/(<a:extraClrSchemeLst\s*\/>|<\/a:extraClrSchemeLst>)/, `$1${custom}`);
}
