import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import type { ChartKind } from '../../../src/domain/explore/chartKind.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import type { ExploreView } from '../../../src/pages/explore/exploreWish.ts';
import { exploreFigure } from '../../../src/pages/explore/figures/exploreFigures.ts';
import { aContext } from '../../unit/pages/explore/contexts.ts';

/** The kinds that stand in panels. */
export const panelKinds = [
  'ranking',
  'bars',
  'share',
  'trend',
  'scatter',
  'distribution',
  'pareto',
  'lorenz',
  'heatmap',
  'tile-map',
  'point-map',
  'slope',
] as const satisfies readonly ChartKind[];

const client = createQueryClient();

/** A figure of the workbench on the practice data of one year. */
export async function practiceFigure(
  kind: ChartKind,
  language: Language,
  view: Partial<ExploreView> = {},
): Promise<Figure> {
  const url = new URL('/data/practice/datapackage.json', document.baseURI).href;
  const { dataset } = await client.query(datasetAt(url, 'practice'));
  const wish = { year: 2019, x: indicatorId('enterprises-ads'), ...view };

  return exploreFigure(aContext(dataset, { ...wish, chart: kind }, language), kind);
}

/** Small multiples by segment of the practice data: twelve panels of one kind. */
export const panelFigure = (
  panel: ChartKind,
  language: Language,
  view: Partial<ExploreView> = {},
) => practiceFigure('multiples', language, { panel, group: 'segment', ...view });
