import type { FrameSetting } from './frameSetting.ts';
import { type TextBlock, textBlock } from './pictureParts.ts';
import type { PictureOrder } from './pictureOrder.ts';
import { signNotes } from './signNotes.ts';
import { sourceText } from './sourceText.ts';
import { wrappedText } from './wrapText.ts';

/** Notes and source of a picture, with what had to be left to the text of the file. */
export interface FrameFoot {
  readonly notes: TextBlock;
  readonly source: TextBlock;
  /** Notes that are not in the picture. */
  readonly notesLeft: number;
}

const between = 4;

/**
 * The foot of a picture in a height. The source always stands; where room is short, notes from the
 * end and then date and link give way, and a line says that the text of the file has them.
 */
export function frameFoot(order: PictureOrder, setting: FrameSetting, room: number): FrameFoot {
  const { figure, locale, look } = order;
  const { type, width, measure } = setting;
  const wrapped = (text: string) => wrappedText(text, width, measure(type.note, 400));
  const notes = [...signNotes(locale, figure), ...figure.notes];
  if (look?.hasFooter === false) return footOf(order, setting, [], [], notes.length);

  const source = wrapped(sourceText(locale, figure));
  const made = wrapped(madeText(order));
  const linesIn = Math.floor((room - between) / type.noteLeading);
  const all = [...figure.notes, ...signNotes(locale, figure)].flatMap(wrapped);
  if (all.length + source.length + made.length <= linesIn) {
    return footOf(order, setting, all, [...source, ...made], 0);
  }
  const more = (left: number) => wrapped(locale.text.pictures.moreNotes(left));
  const hasMade = source.length + made.length + 1 <= linesIn;
  const sourceLines = hasMade ? [...source, ...made] : source;
  const shown = notesWithin(notes.map(wrapped), linesIn - sourceLines.length - 1);
  const left = notes.length - shown.length;

  return footOf(
    order,
    setting,
    [...shown.flat(), ...(left > 0 ? more(left) : [])],
    sourceLines,
    left,
  );
}

/** The first notes that fit into a number of lines. */
function notesWithin(notes: readonly (readonly string[])[], lines: number) {
  let taken = 0;

  return notes.filter((note) => {
    taken += note.length;

    return taken <= lines;
  });
}

function madeText({ figure, locale, link, madeOn }: PictureOrder): string {
  const { text, format } = locale;

  return `${text.exporting.made(figure.vintage, format.date(madeOn))}${text.facts.semicolon}${link}`;
}

function footOf(
  { locale }: PictureOrder,
  { type, colour }: FrameSetting,
  notes: readonly string[],
  source: readonly string[],
  notesLeft: number,
): FrameFoot {
  const order = {
    x: type.margin,
    size: type.note,
    leading: type.noteLeading,
    weight: 400,
    language: locale.language,
  };
  const block = textBlock(notes, { ...order, fill: colour('--ink-2') });

  return {
    notes: notes.length > 0 ? { ...block, height: block.height + between } : block,
    source: textBlock(source, { ...order, fill: colour('--ink-3') }),
    notesLeft,
  };
}
