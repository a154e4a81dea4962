import type { DeckOrder } from '../model/deckOrder.ts';
import type { SlidePart, SlideParts } from '../model/slideParts.ts';
import { groupXml, overlaysXml } from '../xml/overlayXml.ts';
import { fonts, langOf } from '../xml/textXml.ts';
import { xmlText } from '../xml/xml.ts';

/** The relationship of the SVG twin of a picture: behind the one of its PNG. */
export const svgRelation = (relation: string) => `${relation}svg`;

/**
 * A slide as the library wrote it, mended: Chinese faces, the language, a real title, alternative
 * texts of tables, charts grouped with the shapes over them, and identifiers that are unique.
 */
export function mendedSlide(
  xml: string,
  { parts, language }: SlideParts,
  { palette }: Pick<DeckOrder, 'palette'>,
): string {
  const grouped = parts.reduce(
    (written, part) =>
      part.kind === 'chart' ? withOverlays(written, part, { language, palette }) : written,
    xml,
  );
  const described = parts.reduce(withTableAlt, grouped);

  return renumbered(withSvgTwins(withTitle(withFaces(described, langOf(language)))));
}

/** The library writes one face for all scripts, and its own language where it is not told. */
export function withFaces(xml: string, lang: string): string {
  const { eastAsian } = fonts;

  return xml
    .replaceAll(/<a:ea typeface="[^"+]*"[^>]*\/>/g, `<a:ea typeface="${eastAsian}"/>`)
    .replaceAll(/<a:(latin|cs) typeface="([^"]*)"[^>]*\/>/g, '<a:$1 typeface="$2"/>')
    .replaceAll(/ altLang="[^"]*"/g, '')
    .replaceAll(/(<a:endParaRPr|<a:rPr b="0") lang="en-US"/g, `$1 lang="${lang}"`);
}

function withTitle(xml: string): string {
  return xml.replace(
    /(<p:cNvPr id="\d+" name="Title"[^>]*>(?:<\/p:cNvPr>)?)<p:cNvSpPr[^>]*\/><p:nvPr><\/p:nvPr>/,
    '$1<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
  );
}

function withTableAlt(xml: string, part: SlidePart): string {
  if (part.kind !== 'table') return xml;
  const name = `name="${xmlText(part.name)}"`;

  return xml.replace(`${name}/>`, () => `${name} descr="${xmlText(part.alt)}"/>`);
}

/** PowerPoint and Word draw the SVG, older programs the PNG. */
function withSvgTwins(xml: string): string {
  return xml.replaceAll(
    /<a:blip r:embed="(rId\d+)"><\/a:blip>/g,
    (_, relation: string) =>
      `<a:blip r:embed="${relation}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
      `<asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svgRelation(relation)}"/>` +
      '</a:ext></a:extLst></a:blip>',
  );
}

function withOverlays(
  xml: string,
  part: Extract<SlidePart, { readonly kind: 'chart' }>,
  ink: Pick<SlideParts, 'language'> & Pick<DeckOrder, 'palette'>,
): string {
  const shapes = overlaysXml(part.chart.overlays, part.overlayAlt, ink);
  if (shapes.length === 0) return xml;
  const at = xml.indexOf(`name="${xmlText(part.name)}"`);
  const start = xml.lastIndexOf('<p:graphicFrame>', at);
  const end = xml.indexOf('</p:graphicFrame>', at) + '</p:graphicFrame>'.length;
  if (at === -1 || start === -1) return xml;
  const group = groupXml(`${part.name} group`, part.alt, part.box, [
    xml.slice(start, end),
    ...shapes,
  ]);

  return xml.slice(0, start) + group + xml.slice(end);
}

/** Numbers the objects of a slide in their order: the library gives some the same number. */
function renumbered(xml: string): string {
  let id = 0;

  return xml.replaceAll(/<p:cNvPr id="\d+"/g, () => {
    id += 1;

    return `<p:cNvPr id="${id}"`;
  });
}

/** The page of notes, a paragraph a line. */
export function mendedNotes(xml: string, { notes, language }: SlideParts): string {
  const lang = langOf(language);
  const { latin, eastAsian } = fonts;
  const faces = `<a:latin typeface="${latin}"/><a:ea typeface="${eastAsian}"/><a:cs typeface="${latin}"/>`;
  const emptyLine = `<a:p><a:endParaRPr lang="${lang}">${faces}</a:endParaRPr></a:p>`;
  const paragraphs = notes.map((line) =>
    line === ''
      ? emptyLine
      : `<a:p><a:r><a:rPr lang="${lang}">${faces}</a:rPr><a:t>${xmlText(line)}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.length > 0 ? paragraphs.join('') : emptyLine;

  return xml
    .replaceAll('lang="en-US"', `lang="${lang}"`)
    .replace(
      /(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
      (_, before: string, after: string) => before + body + after,
    );
}
