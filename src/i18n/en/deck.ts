import type { zhDeck } from '../zh/deck.ts';

/** The deck: pinning, editing, keeping. */
export const enDeck: typeof zhDeck = {
  deck: {
    firstName: 'Untitled deck',
    pinned: (slide: number, deck: string) => `Pinned to “${deck}” as slide ${slide}.`,
    title: 'Deck',
    lede: 'Pinned figures keep the values of their day. Put them in order, add notes, and take them away as editable PowerPoint.',
    name: 'Name of the deck',
    kept: 'Kept on this computer, not uploaded',
    writing: 'Saving',
    refused: 'This browser keeps nothing: save the deck as a file before you close the page',
    empty: 'No slides yet',
    emptyWhy:
      'Choose “Pin to deck” (or press P) on any figure: it is frozen here with its finding, filters, data version and date. A saved deck file can be opened, too.',
    toOverview: 'Pick figures on the overview',
    toExplore: 'Draw one in Explore',
    openFile: 'Open a deck file',
    slides: (count: number) => (count === 1 ? '1 slide' : `${count} slides`),
    minutes: (minutes: number) =>
      minutes < 1
        ? 'under 1 minute'
        : minutes === 1
          ? 'about 1 minute'
          : `about ${minutes} minutes`,
    seconds: (seconds: number) => (seconds === 1 ? 'about 1 second' : `about ${seconds} seconds`),
    editing: 'Edit the deck',
    strip: 'Slides',
    slide: (number: number, title: string) => `Slide ${number}, ${title}`,
    reorder: 'Move the slide with Alt and the up and down arrows, or drag it.',
    moved: (number: number, of: number) => `Moved to place ${number} of ${of}.`,
    stage: 'The slide as it is shown',
    notes: 'Notes, shown in the presenter window only',
    notesLength: (count: string, time: string) => `${count}, ${time}`,
    characters: (count: number) => (count === 1 ? '1 character' : `${count} characters`),
    thisSlide: 'This slide',
    ownTitle: 'Title (empty: the finding of the figure)',
    words: 'Title',
    subtitle: 'Subtitle',
    layout: 'Figures on a slide',
    layouts: { one: 'One', two: 'Two', four: 'Four' },
    layoutRule:
      'More room takes in the figures of the next slides; what no longer fits gets a slide of its own. None is lost.',
    pinnedOn: (date: string, vintage: string) => `Pinned on ${date}, ${vintage}.`,
    openFigure: 'Open the figure',
    removeFigure: (title: string) => `Take “${title}” off this slide`,
    up: 'Move up',
    down: 'Move down',
    duplicate: 'Duplicate',
    remove: 'Delete this slide',
    removed: (number: number) => `Slide ${number} deleted. It can be undone.`,
    undo: 'Undo',
    redo: 'Redo',
    add: 'Add a slide',
    kinds: { title: 'Title slide', section: 'Section', method: 'Sources and method' },
    newTitle: 'New title',
    newSection: 'New section',
    methodTitle: 'Sources and method',
    methodMade:
      'This slide is written from the figures before it: sources, definitions, what the signs mean.',
    settings: 'Whole deck',
    language: 'Language',
    languages: { zh: '中文', en: 'English', both: 'Both' },
    ratio: 'Format',
    export: 'Export',
    pptx: 'PowerPoint',
    pptxHint: 'editable charts',
    making: (done: number, of: number) => `Writing slide ${done} of ${of}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled: no file was written.',
    saveFile: 'Save as a deck file',
    savedFile: 'A deck file opens on any computer.',
    inPowerPoint: 'In PowerPoint',
    native: 'Native chart: double-click it to see its data.',
    asPicture: 'Picture (SVG with PNG), which can be converted to shapes.',
    asTable: 'Native table.',
    wordsOnly: 'Title and source are text boxes.',
    decks: 'Decks',
    newDeck: 'New deck',
    copyDeck: 'Duplicate this deck',
    copyName: (name: string) => `${name} (copy)`,
    deleteDeck: 'Delete this deck',
    openDeck: (name: string, slides: number) =>
      `${name}, ${slides === 1 ? '1 slide' : `${slides} slides`}`,
    fileFaults: {
      'not-json': 'This file cannot be read as a deck. Choose a .json file that was saved here.',
      'not-a-deck': 'This file is no deck of this site. Choose a .json file that was saved here.',
      newer:
        'This deck was saved by a newer version of the site. Reload the page, then open it again.',
      'broken-slide': (number: number) =>
        `Slide ${number} of the file is damaged. It was not opened; your decks are as they were.`,
    },
    opened: (name: string) => `“${name}” opened.`,
    show: (number: number) => `Present from slide ${number}`,
    copySlide: 'Copy the link of this slide',
  },
  tableChart: {
    rest: (rows: number, columns: number) =>
      `${[
        rows > 0 ? `${rows} more ${rows === 1 ? 'row' : 'rows'}` : '',
        columns > 0 ? `${columns} more ${columns === 1 ? 'column' : 'columns'}` : '',
      ]
        .filter(Boolean)
        .join(' and ')} not shown: see the data file.`,
  },
};
