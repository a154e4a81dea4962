import type { PictureFaultName } from '../proofWords.ts';

/** Pictures that prove themselves, and everything on a page as one file. */
export const enProof = {
  proof: {
    title: 'Check a picture',
    check: 'Check a picture…',
    what: 'Choose or drop a picture (PNG, SVG) or PowerPoint file that was exported here. It carries its sources, its data version and its values: the view that it was made from is opened, and you are told whether today’s data still give the same values.',
    stays:
      'The file is read on this computer only and is not uploaded. A deck file (.json) can be opened, too.',
    choose: 'Choose a file',
    another: 'Choose another file',
    reading: 'Reading the file…',
    comparing: 'Making the figure again from today’s data…',
    drop: 'Drop the file to check it',
    dropWhat: 'A PNG, SVG or PowerPoint file exported here, or a deck file.',
    several: (figures: number) => `The file holds ${figures} figures.`,
    open: 'Open this view',
    elsewhere:
      'The link in the picture leads to another site. That address was not opened; the same view is applied to the data of this site.',
    about: { made: 'Exported on' },
    same: (rows: number) =>
      `Same values: today’s data give the same ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    differs: (count: number) =>
      count === 1 ? '1 difference from the picture:' : `${count} differences from the picture:`,
    sameData: (version: string) => `The data have not changed either, version ${version}.`,
    data: (was: string, is: string) =>
      was === is
        ? `The data have changed since the export, still under version ${is}.`
        : `The data were version ${was} when it was exported, and are ${is} now.`,
    otherReckoning:
      'The data have not changed: the differences come from a change in how this site calculates or writes.',
    beyond: (kept: number, rows: number) =>
      `The table has changed, but not in the first ${kept} rows, which the picture carries (of ${rows}). The differences cannot be listed.`,
    gone: 'Today’s data have no such figure any more: the page may have changed, or its filters leave nothing. The values of the picture cannot be compared.',
    'no-link': 'The file names no view that can be opened. Its values cannot be compared.',
    changed: (row: string, column: string, was: string, is: string) =>
      `${row}, ${column}: ${was} in the picture, ${is} now`,
    'row-gone': (row: string) => `${row}: in the picture, not any more`,
    'row-new': (row: string) => `${row}: not in the picture, here now`,
    'column-gone': (column: string) => `Column “${column}”: in the picture, not any more`,
    'column-new': (column: string) => `Column “${column}”: not in the picture, here now`,
    blank: '(empty)',
    more: (count: number) => `and ${count} more`,
    faults: {
      'not-a-picture': 'This is neither a picture nor a presentation.',
      'no-proof': 'This file carries nothing that this site wrote about where it comes from.',
      damaged: 'This file is damaged: where it comes from cannot be read.',
      newer: 'This file was written by a newer version of this site.',
      'too-large': 'This file is larger than 60 MB and was not read.',
      unreadable: 'This file cannot be read.',
    } satisfies Record<PictureFaultName, string>,
    faultHelp: {
      'not-a-picture': 'Choose a PNG, SVG or PPTX file that was exported here.',
      'no-proof':
        'It may be a screenshot, or a chat or picture program has saved it again without its facts. Use the file that was exported.',
      damaged: 'Get the file again, for example in a ZIP from whoever sent it.',
      newer: 'Reload this page and try again.',
      'too-large': 'Choose the file that was exported here.',
      unreadable: 'It may have been moved or deleted. Choose it again.',
    } satisfies Record<PictureFaultName, string>,
  },
  everything: {
    title: 'Download everything on this page',
    command: 'Download everything on this page',
    menu: 'Everything on this page (ZIP)',
    what: 'PNG, SVG, CSV, Excel and a note on the sources, in one ZIP file.',
    making: (done: number, of: number) => `${done} of ${of} figures done`,
    none: 'This page shows no figure. Open a page with figures and try again.',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was downloaded.',
    fileName: (page: string, day: string) => `${page}_all figures_${day}`,
    workbook: 'All data',
    readme: 'Read me',
    readmeTitle: 'Textile clusters of China: all figures of a page',
    files: 'Files',
    filesOf:
      'Each figure comes as PNG, SVG and CSV; one Excel workbook holds the tables of all of them.',
  },
  copying: {
    table: 'Copy table',
    tableCopied: 'Table copied. Paste it into Word or Excel.',
    tableRefused: 'This browser does not allow copying: the table was downloaded as CSV instead.',
    citation: 'Copy citation',
    citationHint: 'APA',
    citationCopied: 'Citation copied.',
    citationRefused: 'This browser does not allow copying. Here is the citation to copy:',
    imageFailed:
      'The picture could not be drawn, and nothing was copied. Try again, or export SVG.',
  },
};
