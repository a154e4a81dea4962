import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import type { ChartKind } from '../../../domain/explore/chartKind.ts';
import { spaced } from '../../../i18n/format.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { refusalWords } from '../refusalWords.ts';
import { frameOf } from './figureFrame.ts';
import { barsFigure } from './barsFigure.ts';
import { concentrationFigure } from './concentrationFigure.ts';
import { distributionFigure } from './distributionFigure.ts';
import { heatmapFigure } from './heatmapFigure.ts';
import { lorenzFigure } from './lorenzFigure.ts';
import { multiplesFigure } from './multiplesFigure.ts';
import { paretoFigure } from './paretoFigure.ts';
import { pointMapFigure } from './pointMapFigure.ts';
import { rankingFigure } from './rankingFigure.ts';
import { scatterFigure } from './scatterFigure.ts';
import { shareFigure } from './shareFigure.ts';
import { slopeFigure } from './slopeFigure.ts';
import { tileMapFigure } from './tileMapFigure.ts';
import { treemapFigure } from './treemapFigure.ts';
import { trendFigure } from './trendFigure.ts';

type FigureOf = (context: ExploreContext) => Figure;

const makers: Readonly<Record<ChartKind, FigureOf>> = {
  ranking: rankingFigure,
  bars: barsFigure,
  share: shareFigure,
  trend: trendFigure,
  scatter: scatterFigure,
  distribution: distributionFigure,
  treemap: treemapFigure,
  pareto: paretoFigure,
  lorenz: lorenzFigure,
  concentration: concentrationFigure,
  heatmap: heatmapFigure,
  'tile-map': tileMapFigure,
  'point-map': pointMapFigure,
  slope: slopeFigure,
  multiples: multiplesFigure,
};

/** The figure of a kind; where nothing of the kind can be drawn, its place and the reason. */
export function exploreFigure(context: ExploreContext, kind: ChartKind): Figure {
  const offer = context.offers[kind];
  if (offer.kind === 'offered') {
    const figure = makers[kind](context);

    // Names that end in a number stand before Chinese words, and a name may begin with a small letter.
    return { ...figure, title: asSentence(spaced(figure.title)) };
  }

  return emptyFigure(
    frameOf(context, kind),
    refusalWords(context, offer.reason),
    refusedBy(context),
  );
}

const asSentence = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where the filters leave too little, they can be cleared; where the data have too little, nothing can. */
const refusedBy = ({ isNarrowed }: ExploreContext) => (isNarrowed ? 'filters' : 'data');
