import { createQueryClient } from '../../../src/app/queryClient.ts';
import type { Figure } from '../../../src/charts/figure.ts';
import { datasetAt } from '../../../src/data/queries/dataset.ts';
import { builtInSpellings } from '../../../src/data/search/spellings.ts';
import type { Language } from '../../../src/domain/bilingual.ts';
import { noChoice, noFilter } from '../../../src/domain/clusterFilter.ts';
import { clusterIndex } from '../../../src/domain/clusterIndex.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { narrowed } from '../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../src/domain/measures.ts';
import { linkedNotices } from '../../../src/domain/noticeFilter.ts';
import type { MoneyUnit } from '../../../src/i18n/format.ts';
import { type Locale, loadLocale } from '../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../src/i18n/written.ts';
import { timelineFigure } from '../../../src/pages/notices/timelineFigure.ts';
import { boundsFigure } from '../../../src/pages/overview/figures/boundsFigure.ts';
import { nationalFigure } from '../../../src/pages/overview/figures/nationalFigure.ts';
import { pilotRegionsFigure } from '../../../src/pages/overview/figures/pilotRegionsFigure.ts';
import {
  provinceMapFigure,
  provinceRankingFigure,
} from '../../../src/pages/overview/figures/provinceFigures.ts';
import { segmentsFigure } from '../../../src/pages/overview/figures/segmentsFigure.ts';
import { shareFigure } from '../../../src/pages/overview/figures/shareFigure.ts';
import type { OverviewContext } from '../../../src/pages/overview/overviewContext.ts';

const reading = createQueryClient().query(
  datasetAt(new URL('/data/datapackage.json', document.baseURI).href, 'record'),
);

/** The built-in dataset, fetched as the app fetches it. */
export const builtInDataset = async (): Promise<Dataset> => (await reading).dataset;

export interface FigureWish {
  /** The provinces that the page is narrowed to, by their codes; none are all. */
  readonly provinces?: readonly string[];
  /** Not the usual one of the language. */
  readonly moneyUnit?: MoneyUnit;
}

function contextOf(
  dataset: Dataset,
  locale: Locale,
  { provinces = [], moneyUnit = usualMoneyUnit(locale) }: FigureWish,
): OverviewContext {
  const index = clusterIndex(dataset, usualMeasure(dataset), builtInSpellings);

  return {
    dataset,
    locale,
    moneyUnit,
    narrowed: narrowed(index, { ...noFilter, chosen: { ...noChoice, province: provinces } }),
    chosenProvinces: provinces,
    isNarrowed: provinces.length > 0,
    filters: provinces.length > 0 ? locale.text.figure.filtered(provinces.join()) : '',
  };
}

const overviewFigures: Readonly<Record<string, (context: OverviewContext) => Figure>> = {
  share: shareFigure,
  'over-100bn': boundsFigure,
  'pilot-regions': pilotRegionsFigure,
  'province-map': provinceMapFigure,
  'province-ranking': provinceRankingFigure,
  segments: segmentsFigure,
  national: nationalFigure,
};

/** The stable names of the figures of the overview. */
export const overviewFigureIds = Object.keys(overviewFigures);
export const figureIds = [...overviewFigureIds, 'notice-months'];

/** A figure of the app by its stable name, on the built-in data; without filters where none are wished for. */
export async function builtInFigure(
  id: string,
  language: Language,
  wish: FigureWish = {},
): Promise<Figure> {
  const dataset = await builtInDataset();
  const locale = await loadLocale(language);
  const make = overviewFigures[id];
  if (make) return make(contextOf(dataset, locale, wish));

  return timelineFigure({
    dataset,
    locale,
    notices: linkedNotices(dataset),
    range: { from: null, to: null },
    filters: '',
  });
}
