import type { Language } from '../../../domain/bilingual.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Figure } from '../../figure.ts';
import type { PlacedChart } from '../layout/placedChart.ts';
import type { SlideBox } from '../layout/box.ts';
import type { TextStyle } from '../xml/textXml.ts';
import type { ColourName } from './colours.ts';

/** A stretch of text in one language and one look. */
export interface TextRun {
  readonly text: string;
  readonly style: TextStyle;
  readonly language: Language;
  /** Where it leads; empty leads nowhere. */
  readonly link: string;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly align: 'left' | 'right';
}

export interface TextPart {
  readonly kind: 'text';
  readonly name: string;
  readonly box: SlideBox;
  /** The title names the slide for readers of outlines and for screen readers. */
  readonly role: 'title' | 'body' | 'tag';
  readonly anchor: 'top' | 'bottom';
  readonly paragraphs: readonly Paragraph[];
}

export interface TableCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isHeader: boolean;
  readonly link: string;
}

/** One thing on a slide, in its place. */
export type SlidePart =
  | TextPart
  | {
      readonly kind: 'rule';
      readonly name: string;
      readonly box: SlideBox;
      readonly colour: ColourName;
    }
  | {
      readonly kind: 'chart';
      readonly name: string;
      readonly alt: string;
      readonly box: SlideBox;
      readonly chart: PlacedChart;
      readonly figure: Figure;
      /** What the shapes laid over the chart say. */
      readonly overlayAlt: string;
    }
  | {
      readonly kind: 'picture';
      readonly name: string;
      readonly alt: string;
      readonly box: SlideBox;
      readonly figure: Figure;
      readonly locale: Locale;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly alt: string;
      readonly box: SlideBox;
      readonly language: Language;
      /** In points. */
      readonly size: number;
      /** In inches, from left to right and from top to bottom. */
      readonly widths: readonly number[];
      readonly heights: readonly number[];
      readonly rows: readonly (readonly TableCell[])[];
    };

/** A slide before it is written: everything in its place, and what stands on its page of notes. */
export interface SlideParts {
  readonly parts: readonly SlidePart[];
  readonly notes: readonly string[];
  readonly language: Language;
}
