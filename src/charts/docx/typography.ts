import { hanFaces } from '../../i18n/typefaces.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Look } from './briefing.ts';

/** A typeface for letters and one for characters: Word takes them from the same style. */
export interface Face {
  readonly latin: string;
  readonly han: string;
}

export interface LookStyle {
  readonly face: Face;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  /** Exact distance of lines in points; null lets them be as high as they need. */
  readonly line: number | null;
  /** Room before and after, in points. */
  readonly before: number;
  readonly after: number;
  /** Characters by which the first line is set in. */
  readonly indent: number;
  readonly colour: string;
}

export interface Typography {
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly looks: Readonly<Record<Look | 'cell' | 'edge', LookStyle>>;
}

/** Sides of A4 in millimetres. */
export const paper = { width: 210, height: 297 };

const times = 'Times New Roman';
const ink = '000000';
const grey = '404040';

const look = (face: Face, size: number, wish: Partial<LookStyle> = {}): LookStyle => ({
  face,
  size,
  isBold: false,
  isCentred: false,
  line: null,
  before: 0,
  after: 0,
  indent: 0,
  colour: ink,
  ...wish,
});

const song: Face = { latin: times, han: hanFaces.song };
const titleSong: Face = { latin: times, han: hanFaces.titleSong };
const fangsong: Face = { latin: times, han: hanFaces.fangsong };
const hei: Face = { latin: times, han: hanFaces.hei };
const kai: Face = { latin: times, han: hanFaces.kai };
const line = 28;
const two = { indent: 2, line };

/** As official documents are set (GB/T 9704): fixed lines of 28 points, body of 16 in Fangsong. */
const official: Typography = {
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  looks: {
    title: look(titleSong, 22, { isCentred: true, line: 36, after: 8 }),
    otherTitle: look(song, 14, { isCentred: true, line: 22, after: 6 }),
    byline: look(kai, 16, { isCentred: true, line, after: 6 }),
    body: look(fangsong, 16, two),
    heading: look(hei, 16, two),
    subheading: look(kai, 16, two),
    finding: look(fangsong, 16, two),
    otherFinding: look(fangsong, 12, { line: 20, indent: 2, colour: grey }),
    caption: look(hei, 12, { isCentred: true, before: 6, after: 2 }),
    otherCaption: look(song, 10.5, { isCentred: true, colour: grey }),
    small: look(fangsong, 10.5, { isCentred: true, after: 2, colour: grey }),
    link: look(fangsong, 10.5, { after: 2, colour: grey }),
    source: look(fangsong, 12, { line: 20 }),
    note: look(fangsong, 12, { line: 20 }),
    cell: look(fangsong, 10.5),
    edge: look(song, 14, { isCentred: true }),
  },
};

const calibri: Face = { latin: 'Calibri', han: 'Microsoft YaHei' };

/** Sober and without ornament: one typeface, sizes that say the rank. */
const plain: Typography = {
  margins: { top: 25, bottom: 25, left: 25, right: 25 },
  looks: {
    title: look(calibri, 22, { isBold: true, after: 4 }),
    otherTitle: look(calibri, 14, { after: 4, colour: grey }),
    byline: look(calibri, 11, { after: 6, colour: grey }),
    body: look(calibri, 11, { before: 4, after: 6 }),
    heading: look(calibri, 15, { isBold: true, before: 16, after: 6 }),
    subheading: look(calibri, 12, { isBold: true, before: 10, after: 4 }),
    finding: look(calibri, 11, { after: 4 }),
    otherFinding: look(calibri, 10, { after: 4, colour: grey }),
    caption: look(calibri, 11, { isBold: true, before: 8, after: 2 }),
    otherCaption: look(calibri, 10, { colour: grey }),
    small: look(calibri, 9.5, { after: 3, colour: grey }),
    link: look(calibri, 9.5, { after: 2, colour: grey }),
    source: look(calibri, 10, { after: 2 }),
    note: look(calibri, 10, { after: 2 }),
    cell: look(calibri, 9.5),
    edge: look(calibri, 9, { isCentred: true, colour: grey }),
  },
};

export const typographyOf: Readonly<Record<Language, Typography>> = { zh: official, en: plain };
