import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { ChartKind } from '../../../src/domain/explore/chartKind.ts';
import { usualMeasure } from '../../../src/domain/measures.ts';
import { loadLocale } from '../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../src/i18n/written.ts';
import { exploreContext } from '../../../src/pages/explore/exploreContext.ts';
import { exploreWish } from '../../../src/pages/explore/exploreWish.ts';
import { exploreFigure } from '../../../src/pages/explore/figures/exploreFigures.ts';

const addresses = { published: 'datapackage.json', practice: 'practice/datapackage.json' };

type DatasetName = keyof typeof addresses;

const client = createQueryClient();

async function datasetOf(name: DatasetName): Promise<Dataset> {
  const url = new URL(`/data/${addresses[name]}`, document.baseURI).href;

  return (await client.query(datasetAt(url, name === 'published' ? 'record' : name))).dataset;
}

/** A figure of the workbench of where and of which part, coloured and grouped so that it is at its fullest. */
export async function geoFigure(
  kind: Extract<ChartKind, 'point-map' | 'treemap' | 'heatmap'>,
  name: DatasetName,
  language: Language,
): Promise<Figure> {
  const dataset = await datasetOf(name);
  const locale = await loadLocale(language);
  const { clusters } = dataset;
  const view = {
    chart: kind,
    measure: null,
    x: null,
    y: null,
    size: null,
    color: 'segment',
    group: 'province',
    panel: null,
    year: null,
    base: null,
    within: null,
    top: null,
    opts: [],
  } as const;
  const context = exploreContext({
    dataset,
    locale,
    moneyUnit: usualMoneyUnit(locale),
    wish: exploreWish(view, dataset, usualMeasure(dataset), clusters),
    clusters,
    isNarrowed: false,
    filters: '',
  });

  return exploreFigure(context, kind);
}
