import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import type { ChartKind } from '../../../src/domain/explore/chartKind.ts';
import { usualMeasure } from '../../../src/domain/measures.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../src/i18n/written.ts';
import { exploreContext } from '../../../src/pages/explore/exploreContext.ts';
import { exploreWish, type ExploreView } from '../../../src/pages/explore/exploreWish.ts';
import { exploreFigure } from '../../../src/pages/explore/figures/exploreFigures.ts';

const reading = createQueryClient().query(
  datasetAt(new URL('/data/practice/datapackage.json', document.baseURI).href, 'practice'),
);

const openView: ExploreView = {
  chart: null,
  measure: null,
  x: null,
  y: null,
  size: null,
  color: null,
  group: null,
  panel: null,
  year: null,
  base: null,
  within: null,
  top: null,
  opts: [],
};

/** A figure of the workbench over the practice data, without filters. */
export async function practiceFigure(
  kind: ChartKind,
  language: Language,
  view: Partial<ExploreView> = {},
): Promise<Figure> {
  const { dataset } = await reading;
  const locale = await loadLocale(language, 'practice');
  const wish = exploreWish(
    { ...openView, ...view },
    dataset,
    usualMeasure(dataset),
    dataset.clusters,
  );
  const context = exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish,
    clusters: dataset.clusters,
    isNarrowed: false,
    filters: '',
  });

  return exploreFigure(context, kind);
}
