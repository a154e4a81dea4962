import type { Language } from '../../../../src/domain/bilingual.ts';
import { type ClusterRow, clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { indicatorId } from '../../../../src/domain/ids.ts';
import { placeTree } from '../../../../src/domain/placeTree.ts';
import { loadLocale } from '../../../../src/i18n/locale.ts';
import { usualMoneyUnit } from '../../../../src/i18n/written.ts';
import {
  barTicks,
  provinceNoticeCounts,
  type TableReader,
} from '../../../../src/pages/clusters/clusterContext.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { type Choice, filterOf } from '../overview/contexts.ts';

const { dataset: builtInDataset } = builtIn();
const locales = { zh: await loadLocale('zh'), en: await loadLocale('en') };

interface TableWish {
  readonly choice?: Choice;
  readonly measure?: string;
  readonly dataset?: Dataset;
}

/** What the table of clusters is written with, and its rows: the built-in data under a choice. */
export function tableOf(
  language: Language,
  { choice = {}, measure = 'gross-output', dataset = builtInDataset }: TableWish = {},
): { readonly reader: TableReader; readonly rows: readonly ClusterRow[] } {
  const locale = locales[language];
  const indicator = dataset.indicatorById.get(indicatorId(measure));
  const unit = indicator && dataset.unitById.get(indicator.unit);
  const base = { dataset, locale, moneyUnit: usualMoneyUnit(locale) };
  const index = clusterIndex(dataset, indicatorId(measure), new Map());
  const { rows } = narrowed(index, filterOf(choice));

  return {
    rows,
    reader: {
      ...base,
      indicator,
      unit,
      tree: placeTree(dataset.clusters),
      carried: { dataset: 'published', unit: null, ids: [], lang: null, theme: null, mock: null },
      provinceNotices: provinceNoticeCounts(base),
      ticks: barTicks(rows, unit, base.moneyUnit),
    },
  };
}
