import type { CheckWords } from '../checkWords.ts';

const passes: CheckWords = {
  room: () => 'High enough for the figure',
  source: () => 'Source and year are in the picture',
  title: (length: string) =>
    length === '0' ? 'No title in the picture' : 'The title is short enough',
  tie: () => 'A note says that equal bars are no tie',
  text: (points: string) => `Smallest text ${points}\u00a0pt, above the limit of 8\u00a0pt`,
  overlap: () => 'No text overlaps or leaves the picture',
  labels: (count: string) => `All ${count} names are in the picture`,
  series: () => 'No more groups than the 8 colours',
  colour: () => 'Readable in grey print and to the colour-blind',
  notes: () => 'All notes are in the picture',
};

const hints: CheckWords = {
  room: (pixels: string) => `Too low by ${pixels} px.`,
  source: () => 'The source is only in the text of the file, which a copied picture loses.',
  title: (length) =>
    `The title has ${length} letters, too long for the back row: 80 at most, on two lines.`,
  tie: (count: string) => `${count} bars are equally long and may be read as a tie.`,
  text: (points: string) => `The smallest text has ${points}\u00a0pt, below 8\u00a0pt.`,
  overlap: (count: string) => `Texts that overlap or leave the picture: ${count}.`,
  labels: (count: string) => `Names cut or left out for want of room: ${count}.`,
  series: (count: string) => `Too many groups for the colours: ${count} items share a grey.`,
  colour: (count: string) =>
    `Pairs of colours alike in grey print or to the colour-blind: ${count}.`,
  notes: (count: string) => `Notes only in the text of the file, for want of room: ${count}.`,
};

/** Pictures for a use: their sizes, what is in them, and what is checked before they are taken away. */
export const enPictures = {
  pictures: {
    sizes: {
      slide: 'Slide 16:9',
      'slide-4-3': 'Slide 4:3',
      'slide-half': 'Half a slide',
      a4: 'A4, one column',
      'a4-column': 'A4, one of two columns',
      square: 'Square',
      cover: 'WeChat article cover',
      phone: 'Long phone picture',
      screen: 'As on screen',
      custom: 'Custom',
    },
    centimetres: (width: string) => `${width} cm wide`,
    atLeast: (size: string) => `${size} or higher`,
    ownSize: 'width × height, cm or pixels',
    unit: 'Unit',
    units: { cm: 'cm', px: 'pixels' },
    width: 'Width',
    height: 'Height',
    dpi: 'dpi',
    unusable:
      'Each side must have 200 to 16,384 pixels, with 72 to 1200 dpi. The picture keeps its last size.',
    grounds: { light: 'White', dark: 'Dark', transparent: 'Transparent' },
    both: 'Both',
    parts: 'In the picture',
    title: 'Title',
    footer: 'Source and notes',
    greySafe: 'Patterns in place of colours',
    footerLeft:
      'The source is not in the picture, only in the text of the file. A copied picture loses that text, so copying is off.',
    ownTitle: 'Title in the picture',
    undoEdits: 'Undo the changes',
    aboutSize: (pixels: string, size: string) => `${pixels} · about ${size}`,
    kilobytes: (amount: string) => `${amount} KB`,
    megabytes: (amount: string) => `${amount} MB`,
    copy: 'Copy picture',
    tooLow: (pixels: string) =>
      `The figure needs a taller size, by ${pixels} px: its texts would stand on one another.`,
    moreNotes: (count: number) =>
      `…${count} more ${count === 1 ? 'note' : 'notes'} in the file’s text.`,
    firstRows: (rows: number, all: number) => `Only the first ${rows} of ${all} rows are drawn.`,
    withoutGrey: (count: number) =>
      `${count} ${count === 1 ? 'item' : 'items'} without a colour of ${count === 1 ? 'its' : 'their'} own ${count === 1 ? 'is' : 'are'} not drawn.`,
    noTie: 'Bars of equal length share a bound: that is no tie.',
    checks: 'Checks',
    counted: (hints: number, passes: number) =>
      `${hints} ${hints === 1 ? 'hint' : 'hints'}, ${passes} passed`,
    levels: { pass: 'passed', hint: 'hint', stop: 'cannot be exported' },
    passes,
    hints,
    noSource: 'This figure has no source, so it cannot be exported.',
    mends: {
      taller: 'Make taller',
      larger: 'Larger size',
      'fewer-rows': 'Fewer rows',
      'fewer-series': 'Leave grey out',
      'grey-safe': 'Use patterns',
      'show-footer': 'Show source',
      rewrite: 'Rewrite',
      explain: 'Explain',
    },
  },
};
