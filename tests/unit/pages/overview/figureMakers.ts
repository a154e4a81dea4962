import type { Figure } from '../../../../src/charts/figure.ts';
import { boundsFigure } from '../../../../src/pages/overview/figures/boundsFigure.ts';
import { nationalFigure } from '../../../../src/pages/overview/figures/nationalFigure.ts';
import { pilotRegionsFigure } from '../../../../src/pages/overview/figures/pilotRegionsFigure.ts';
import {
  provinceMapFigure,
  provinceRankingFigure,
} from '../../../../src/pages/overview/figures/provinceFigures.ts';
import { segmentsFigure } from '../../../../src/pages/overview/figures/segmentsFigure.ts';
import { shareFigure } from '../../../../src/pages/overview/figures/shareFigure.ts';
import type { OverviewContext } from '../../../../src/pages/overview/overviewContext.ts';

/** The figures of the overview by the ids that links use. */
export const figureMakers = {
  share: shareFigure,
  'over-100bn': boundsFigure,
  'province-map': provinceMapFigure,
  'province-ranking': provinceRankingFigure,
  segments: segmentsFigure,
  'pilot-regions': pilotRegionsFigure,
  national: nationalFigure,
} satisfies Readonly<Record<string, (context: OverviewContext) => Figure>>;
