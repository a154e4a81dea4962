import type { Language } from '../../../domain/bilingual.ts';
import type { Figure } from '../../figure.ts';
import type { DrawnText } from '../drawnTexts.ts';
import type { FigureLayout } from '../figureLayout.ts';
import type { PictureLook } from '../pictureOrder.ts';

/** A picture as the rules look at it: what it is of, where it stands, what was drawn, what was chosen. */
export interface PictureFacts {
  readonly figure: Figure;
  readonly language: Language;
  readonly layout: Pick<
    FigureLayout,
    | 'size'
    | 'lines'
    | 'chart'
    | 'lacking'
    | 'titleLines'
    | 'mostTitleLines'
    | 'notesLeft'
    | 'margin'
  >;
  /** Texts of the chart, from the corner of its box. */
  readonly texts: readonly DrawnText[];
  /** The colours of the eight dyes of the theme, as `#rrggbb`. */
  readonly dyes: readonly string[];
  readonly look: PictureLook;
  readonly explainsBounds: boolean;
}
