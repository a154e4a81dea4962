import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { type ChartKind, chartKinds } from '../../../domain/explore/chartKind.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { refusalWords } from '../refusalWords.ts';
import { frameOf } from './figureFrame.ts';
import { heatmapFigure } from './heatmapFigure.ts';
import { pointMapFigure } from './pointMapFigure.ts';
import { rankingFigure } from './rankingFigure.ts';
import { tileMapFigure } from './tileMapFigure.ts';
import { treemapFigure } from './treemapFigure.ts';

type FigureOf = (context: ExploreContext) => Figure;

/** The kinds that can be drawn, in the order in which they are offered, each with its maker. */
export const makers: Partial<Readonly<Record<ChartKind, FigureOf>>> = {
  ranking: rankingFigure,
  treemap: treemapFigure,
  heatmap: heatmapFigure,
  'tile-map': tileMapFigure,
  'point-map': pointMapFigure,
};

/** The kinds that the workbench draws. */
export const drawnKinds = chartKinds.filter((kind) => makers[kind] !== undefined);

/** The figure of a kind; where nothing of the kind can be drawn, its place and the reason. */
export function exploreFigure(context: ExploreContext, kind: ChartKind): Figure {
  const offer = context.offers[kind];
  const maker = makers[kind];
  if (offer.kind === 'offered' && maker) return maker(context);
  const reason = offer.kind === 'refused' ? refusalWords(context, offer.reason) : '';

  return emptyFigure(frameOf(context, kind), reason, refusedBy(context));
}

/** Where the filters leave too little, they can be cleared; where the data have too little, nothing can. */
const refusedBy = ({ isNarrowed }: ExploreContext) => (isNarrowed ? 'filters' : 'data');
