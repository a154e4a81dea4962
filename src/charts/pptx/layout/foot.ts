import type { Locale } from '../../../i18n/locale.ts';
import type { PracticeMark } from '../../../i18n/practiceMark.ts';
import { textWidth } from '../../axis/textWidth.ts';
import type { Paragraph, SlidePart } from '../model/slideParts.ts';
import type { TextStyle } from '../xml/textXml.ts';
import { inches } from './box.ts';
import { contentWidth, lineHeight, type Page, sizes } from './page.ts';
import { linesIn, paragraph, run, shortened, textPart } from './texts.ts';

/** What stands below the figures of a slide. */
export interface FootOrder {
  readonly practice: PracticeMark | null;
  readonly notes: readonly string[];
  readonly source: string;
  /** Vintage and date. */
  readonly made: string;
  /** The address of the figure; empty where each figure has its own. */
  readonly link: string;
  /** At most so many lines of notes; the rest stands on the page of notes. */
  readonly mostNotes: number;
}

export interface Foot {
  readonly parts: readonly SlidePart[];
  /** Where the foot begins, in inches from the top. */
  readonly top: number;
}

const noteStyle: TextStyle = { size: sizes.body, colour: 'ink-2' };
const footStyle: TextStyle = { size: sizes.foot, colour: 'ink-3' };
const bottomMargin = 0.3;
/** Kept free at the right of the last line for the number of the slide. */
const numberWidth = 0.6;

/** Notes, source, date and link at the foot of a slide, the mark of practice data first. */
export function footOf(page: Page, order: FootOrder, locale: Locale): Foot {
  const width = contentWidth(page);
  const lines = footLines(order, width, locale);
  const footHeight = lines.length * lineHeight(sizes.foot);
  const footTop = page.height - bottomMargin - footHeight;
  const notes = shownNotes(order, width, locale);
  const notesHeight = notes.reduce(
    (sum, note) => sum + linesIn(note, width, noteStyle).length * lineHeight(sizes.body),
    0,
  );
  const notesTop = footTop - 0.06 - notesHeight;
  const practice = practiceParts(order.practice, { page, bottom: notesTop, locale });
  const box = (y: number, height: number) => ({ x: page.margin, y, width, height });

  return {
    top: practice.top - 0.05,
    parts: [
      ...practice.parts,
      ...(notes.length === 0
        ? []
        : [
            textPart(
              'Notes',
              box(notesTop, notesHeight),
              notes.map((note) => paragraph(run(note, noteStyle, locale.language))),
            ),
          ]),
      textPart('Source', { ...box(footTop, footHeight), width: width - numberWidth }, lines, {
        anchor: 'bottom',
      }),
    ],
  };
}

function footLines(
  { source, made, link }: FootOrder,
  width: number,
  { language, text }: Locale,
): readonly Paragraph[] {
  const room = width - numberWidth;
  const named = shortened(source, room, footStyle, 2);
  const before = link === '' ? made : `${made}${text.facts.semicolon}`;
  const rest = room - inches(textWidth(before, sizes.foot));
  const address = link === '' ? '' : shortened(link, Math.max(1.5, rest), footStyle, 1);
  const wrapped = linesIn(named, room, footStyle);

  return [
    ...wrapped.map((line) => paragraph(run(line, footStyle, language))),
    paragraph(
      run(before, footStyle, language),
      ...(address === '' ? [] : [run(address, { ...footStyle, colour: 'accent' }, language, link)]),
    ),
  ];
}

/** As many notes as have room, whole ones; then that there are more. */
function shownNotes(
  { notes, mostNotes }: FootOrder,
  width: number,
  { text }: Locale,
): readonly string[] {
  const lines = (note: string) => linesIn(note, width, noteStyle).length;
  let taken = 0;
  const shown = notes.filter((note) => {
    const needed = lines(note);
    const hasRoom = taken + needed <= mostNotes;
    if (hasRoom) taken += needed;

    return hasRoom;
  });

  return shown.length === notes.length ? shown : [...shown, text.slides.moreNotes];
}

function practiceParts(
  mark: PracticeMark | null,
  {
    page,
    bottom,
    locale,
  }: { readonly page: Page; readonly bottom: number; readonly locale: Locale },
): { readonly parts: readonly SlidePart[]; readonly top: number } {
  if (mark === null) return { parts: [], top: bottom };
  const tag: TextStyle = { size: sizes.body, colour: 'warn', isBold: true };
  const tagWidth = inches(textWidth(mark.tag, sizes.body)) * 1.1 + 0.2;
  const height = 0.26;
  const top = bottom - height - 0.05;
  const noteWidth = contentWidth(page) - tagWidth - 0.12;
  const note = shortened(mark.note, noteWidth, noteStyle, 1);
  const box = { x: page.margin, y: top, width: tagWidth, height };

  return {
    top,
    parts: [
      textPart('Practice', box, [paragraph(run(mark.tag, tag, locale.language))], { role: 'tag' }),
      textPart(
        'Practice note',
        { ...box, x: page.margin + tagWidth + 0.12, y: top + 0.02, width: noteWidth },
        [paragraph(run(note, noteStyle, locale.language))],
      ),
    ],
  };
}
