import { substitutes } from '../../i18n/typefaces.ts';

const fontTable = 'word/fontTable.xml';

/**
 * The package with a table of fonts that says what stands in for those that a computer lacks: the
 * writer has a place for fonts that are embedded only.
 */
export async function finishedDocument(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const files = unzipSync(bytes);

  const before = files[fontTable];

  return zipSync({ ...files, [fontTable]: strToU8(fontTableXml(before ? strFromU8(before) : '')) });
}

function fontTableXml(before: string): string {
  const open = /<w:fonts[^>]*?\/?>/.exec(before)?.[0].replace(/\/>$/, '>');
  const fonts = Object.entries(substitutes)
    .map(
      ([name, others]) =>
        `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`,
    )
    .join('');

  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${open ?? opening}${fonts}</w:fonts>`;
}

const opening = '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
