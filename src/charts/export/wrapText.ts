/** Measures a text in pixels, in the font that it will be drawn in. */
export type Measure = (text: string) => number;

/** Never begins a line: closing punctuation and percent signs, Chinese and Latin. */
const closing = /^[，。、；：！？）】》」』”’%,.;:!?)\]}]/;

/** Never ends a line: opening punctuation. */
const opening = /[（【《「『“‘([{]$/;

/**
 * A text broken into lines no wider than `width`, between words and between Chinese characters.
 *
 * SVG does not wrap. A piece wider than the line is broken between its characters.
 */
export function wrappedText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    while (measure(line.trimEnd()) > width && line.length > 1) {
      const cut = fittingLength(line, width, measure);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }

  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with the punctuation that opens and closes them, so that no line ends or begins with it. */
function pieces(text: string): readonly string[] {
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);

  return [...segments].reduce<readonly string[]>((joined, { segment }) => {
    const last = joined.at(-1);

    return last !== undefined && (closing.test(segment) || opening.test(last))
      ? [...joined.slice(0, -1), last + segment]
      : [...joined, segment];
  }, []);
}

function fittingLength(line: string, width: number, measure: Measure): number {
  let length = line.length - 1;
  while (length > 1 && measure(line.slice(0, length)) > width) length -= 1;

  return length;
}
