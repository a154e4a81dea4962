import type { Figure } from '../figure.ts';
import { markedSheet } from '../markedSheet.ts';
import type { Cell } from '../sheet.ts';

/** A table in the two forms in which programs take it from the clipboard. */
export interface TableTexts {
  readonly html: string;
  readonly plain: string;
}

/** Beginnings that a spreadsheet would run as a formula. */
const formulaStart = /^[=+\-@]/;

/**
 * The table as it is read on the screen, with its marks: HTML, in which Word and Excel keep the
 * cells, and lines with tabs for everything else. Title and source go along.
 */
export function tableTexts(figure: Figure, source: string): TableTexts {
  const { columns, rows } = markedSheet(figure.table, figure.practice);
  const shown = columns.flatMap((column, at) =>
    column.isFileOnly === true ? [] : [{ column, at }],
  );
  const headers = shown.map(({ column }) => neutral(column.header));
  const cells = rows.map((row) => shown.map(({ at }) => cellText(row[at])));
  const aligned = shown.map(({ column }) => (column.kind === 'number' ? ' align="right"' : ''));
  const lines = [headers, ...cells].map((line) => line.join('\t'));

  return {
    html: [
      '<meta charset="utf-8">',
      `<p>${escaped(figure.title)}</p>`,
      `<table border="1"><thead>${tableRow('th', headers, aligned)}</thead>`,
      `<tbody>${cells.map((row) => tableRow('td', row, aligned)).join('')}</tbody></table>`,
      `<p>${escaped(source)}</p>`,
    ].join(''),
    plain: [figure.title, ...lines, source].join('\r\n'),
  };
}

function cellText(cell: Cell | undefined): string {
  if (!cell) return '';

  return cell.value === undefined ? neutral(cell.text) : oneLine(cell.text);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function neutral(text: string): string {
  const line = oneLine(text);

  return formulaStart.test(line) ? `'${line}` : line;
}

function tableRow(tag: 'th' | 'td', cells: readonly string[], aligned: readonly string[]): string {
  const written = cells.map((cell, at) => `<${tag}${aligned[at] ?? ''}>${escaped(cell)}</${tag}>`);

  return `<tr>${written.join('')}</tr>`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
