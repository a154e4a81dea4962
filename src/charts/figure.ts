import type { Facet } from '../domain/clusterFilter.ts';
import type { ClusterId, ObservationId } from '../domain/ids.ts';
import type { Citation } from '../i18n/citation.ts';
import type { PracticeMark } from '../i18n/practiceMark.ts';
import type { Drawing } from './drawing.ts';
import type { Sheet } from './sheet.ts';

/** What a reader learns at one mark, by hover, focus or tap. */
export interface MarkFact {
  readonly id: string;
  readonly label: string;
  /** With sign and unit: `> 1,000 亿元`. */
  readonly value: string;
  readonly lines: readonly FactLine[];
  /** What not to do with the value, or why it is in doubt. */
  readonly caution: string;
  /** The filter that the mark stands for, where it is a choice. */
  readonly filter: { readonly facet: Facet | 'month'; readonly value: string } | null;
  /** The clusters that the mark stands for, where it stands for any: what is selected with it. */
  readonly clusters?: readonly ClusterId[];
  /** The published values behind it: the one that it shows, or those that it was worked out from. */
  readonly observations?: readonly ObservationId[];
  /** How a value that nobody published was worked out, with the numbers put in: `100% − 41% ≈ 59%`. */
  readonly formula?: string;
}

export interface FactLine {
  readonly term: string;
  readonly detail: string;
  readonly url: string | null;
}

/** Which data a figure was made from. */
export interface DatasetStamp {
  readonly name: string;
  readonly version: string;
  /** Digest of the data package: another one where, and only where, the data have changed. */
  readonly hash: string;
}

/**
 * A chart before it is drawn, in one language.
 *
 * One value for every face of it: the drawing on the screen, the table twin, the alt text, the
 * picture and the spreadsheet are all made from this, so they cannot disagree.
 */
export interface Figure {
  /** Stable: names the figure in links (`/#share`) and file names. */
  readonly id: string;
  /** The finding: a sentence computed from the data, the accessible name and the alt text. */
  readonly title: string;
  /** Measure, unit and years. */
  readonly subtitle: string;
  /** The filters that apply, in words; or that none applies to a national figure. */
  readonly filters: string;
  readonly drawing: Drawing;
  /** In the order in which arrow keys walk them. */
  readonly marks: readonly MarkFact[];
  readonly table: Sheet;
  readonly notes: readonly string[];
  readonly sources: readonly Citation[];
  /** How the number of the finding was worked out, where it is not published: `45% ÷ 41% ≈ 1.1`. */
  readonly formula?: string;
  /** Vintage of the data: name and version of the dataset. */
  readonly vintage: string;
  /** Which data it was made from, for programs. */
  readonly dataset: DatasetStamp;
  /** Version of the dataset as file names carry it, with the mark of practice data in it. */
  readonly version: string;
  /** What says that no real place is meant; null for published data. */
  readonly practice: PracticeMark | null;
}

/** What a figure is before anything is found for it: name, measure, filters, and the data it is made from. */
export type FigureFrame = Pick<
  Figure,
  'id' | 'subtitle' | 'filters' | 'vintage' | 'dataset' | 'version' | 'practice'
>;
