import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import type { ChartKind } from '../../../src/domain/explore/chartKind.ts';
import { indicatorId } from '../../../src/domain/ids.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../src/i18n/written.ts';
import { exploreContext } from '../../../src/pages/explore/exploreContext.ts';
import type { ExploreWish } from '../../../src/pages/explore/exploreWish.ts';
import { exploreFigure } from '../../../src/pages/explore/figures/exploreFigures.ts';

const reading = createQueryClient().query(
  datasetAt(new URL('/data/practice/datapackage.json', document.baseURI).href, 'practice'),
);

/** The charts of parts and of groups with the choices that change how they look. */
export const partsWishes: Readonly<
  Record<string, Partial<ExploreWish> & { readonly kind: ChartKind }>
> = {
  'shares by segment': { kind: 'share', grouping: 'segment' },
  'share of the largest': { kind: 'share', grouping: 'none' },
  'totals by province': { kind: 'bars', grouping: 'province' },
  'medians below zero': {
    kind: 'bars',
    grouping: 'province',
    measure: indicatorId('growth-main-business-income-ads'),
  },
  'stacks by region': { kind: 'bars', grouping: 'region', options: new Set(['stacked']) },
  'composition of segments': { kind: 'bars', grouping: 'segment', options: new Set(['relative']) },
  pareto: { kind: 'pareto' },
  lorenz: { kind: 'lorenz' },
  concentration: { kind: 'concentration', grouping: 'province' },
};

/** A figure of the workbench on the practice data of 2019, income unless another measure is wished for. */
export async function partsFigure(name: string, language: Language): Promise<Figure> {
  const { dataset } = await reading;
  const locale = await loadLocale(language);
  const wish = partsWishes[name];
  if (!wish) throw new Error(`no such figure: ${name}`);
  const context = exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    clusters: dataset.clusters,
    isNarrowed: false,
    filters: '',
    wish: {
      measure: indicatorId('main-business-income-ads'),
      second: null,
      years: { year: 2019, within: 0 },
      base: null,
      grouping: 'province',
      panel: 'ranking',
      top: 15,
      options: new Set(),
      size: null,
      color: 'none',
      ...wish,
    },
  });

  return exploreFigure(context, wish.kind);
}
