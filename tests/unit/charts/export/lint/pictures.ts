import type { Drawing } from '../../../../../src/charts/drawing.ts';
import { emptyFigure } from '../../../../../src/charts/emptyFigure.ts';
import type { DrawnText } from '../../../../../src/charts/export/drawnTexts.ts';
import { pictureSize } from '../../../../../src/charts/export/exportSize.ts';
import type { PictureFacts } from '../../../../../src/charts/export/lint/pictureFacts.ts';
import { plainLook } from '../../../../../src/charts/export/pictureOrder.ts';
import type { Figure } from '../../../../../src/charts/figure.ts';

const frame = {
  id: 'a',
  subtitle: 'Income, bn yuan',
  filters: '',
  vintage: 'Data, dataset 1',
  dataset: { name: 'test', version: '1', hash: '0123456789abcdef' },
  version: '1',
  practice: null,
};

export function aFigure(wish: Partial<Figure> = {}): Figure {
  return { ...emptyFigure(frame, '', 'data'), title: 'Nine clusters', ...wish };
}

export const figureOf = (drawing: Drawing) => aFigure({ drawing });

export function aText(wish: Partial<DrawnText> = {}): DrawnText {
  return { text: 'Keqiao', x: 0, y: 0, width: 40, height: 13, size: 13, owner: 0, ...wish };
}

/** A slide on which everything is in order, but for what a test wishes. */
export function facts(
  wish: Partial<Omit<PictureFacts, 'layout'>> & {
    readonly layout?: Partial<PictureFacts['layout']>;
  } = {},
): PictureFacts {
  return {
    figure: aFigure(),
    language: 'en',
    texts: [],
    dyes: ['#34468c', '#b74b1c', '#ab8612', '#2c74a8'],
    look: plainLook,
    explainsBounds: false,
    ...wish,
    layout: {
      size: pictureSize('slide', 1, { width: 1, height: 1 }),
      lines: [],
      chart: { x: 40, y: 100, width: 880, height: 300 },
      lacking: 0,
      titleLines: 1,
      mostTitleLines: 2,
      notesLeft: 0,
      margin: 40,
      ...wish.layout,
    },
  };
}
