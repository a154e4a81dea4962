import { element, xmlText } from '../xml/xml.ts';

/** Name and value of a property that a reader finds under "Properties" of the file. */
export type FileProperty = readonly [name: string, value: string];

/** Properties of our own: readable ones, and the proof that the app reads again. */
export function customProperties(properties: readonly FileProperty[]): string {
  const names = new Set<string>();
  const written = properties
    .filter(([name]) => !names.has(name) && names.add(name))
    .map(([name, value], index) =>
      element(
        'property',
        // Numbers below 2 are kept for the format itself.
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name },
        element('vt:lpwstr', {}, xmlText(value)),
      ),
    );

  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      ...written,
    )
  );
}

/** Title, subject, keywords and maker of the file. */
export function coreProperties(about: {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly language: string;
  /** ISO 8601. */
  readonly createdAt: string;
}): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(about.createdAt)}</dcterms:${name}>`;

  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(about.title)}</dc:title><dc:subject>${xmlText(about.subject)}</dc:subject>` +
    `<dc:creator>${xmlText(about.creator)}</dc:creator><cp:keywords>${xmlText(about.keywords)}</cp:keywords>` +
    `<dc:language>${about.language}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`
  );
}
