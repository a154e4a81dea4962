import type { Language } from '../../../domain/bilingual.ts';
import { fitted, textWidth } from '../../axis/textWidth.ts';
import { wrappedText } from '../../export/wrapText.ts';
import type { Paragraph, TextPart, TextRun } from '../model/slideParts.ts';
import type { TextStyle } from '../xml/textXml.ts';
import { pointsOf, type SlideBox } from './box.ts';

/** The lines that a text takes in a width, in inches, at a size in points. */
export function linesIn(text: string, width: number, { size }: Pick<TextStyle, 'size'>) {
  return wrappedText(text, pointsOf(width), (piece) => textWidth(piece, size));
}

/** A text of at most so many lines; what is cut off is marked. */
export function shortened(text: string, width: number, style: TextStyle, most: number): string {
  const lines = linesIn(text, width, style);
  if (lines.length <= most) return text;
  const last = lines[most - 1] ?? '';
  // Lines have lost the space at which they were broken: what goes before the last one is cut from the text.
  const before = lines
    .slice(0, most - 1)
    .reduce((end, line) => text.indexOf(line, end) + line.length, 0);
  const from = text.indexOf(last, before);

  return (
    text.slice(0, from) +
    fitted(`${last}……`, style.size, pointsOf(width) * 0.98).replace(/…+$/, '…')
  );
}

export const run = (text: string, style: TextStyle, language: Language, link = ''): TextRun => ({
  text,
  style,
  language,
  link,
});

export const paragraph = (...runs: readonly TextRun[]): Paragraph => ({ runs, align: 'left' });

export function textPart(
  name: string,
  box: SlideBox,
  paragraphs: readonly Paragraph[],
  wish: Partial<Pick<TextPart, 'role' | 'anchor'>> = {},
): TextPart {
  return { kind: 'text', name, box, paragraphs, role: 'body', anchor: 'top', ...wish };
}
