import type { Language } from '../../../../src/domain/bilingual.ts';
import { clusterIndex } from '../../../../src/domain/clusterIndex.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { narrowed } from '../../../../src/domain/filterClusters.ts';
import { usualMeasure } from '../../../../src/domain/measures.ts';
import type { ExploreContext } from '../../../../src/pages/explore/exploreContext.ts';
import type { ExploreView } from '../../../../src/pages/explore/exploreWish.ts';
import { builtIn } from '../../../support/builtInPackage.ts';
import { practice } from '../../../support/practicePackage.ts';
import { type Choice, filterOf } from '../overview/contexts.ts';
import { aContext } from './contexts.ts';

export const published: Dataset = builtIn().dataset;
export const practiceData: Dataset = (await practice()).dataset;

interface Asked {
  readonly language?: Language;
  readonly dataset?: Dataset;
  readonly choice?: Choice;
}

/** `aContext` for the clusters that a reader's choice leaves; of the published record unless said otherwise. */
export function exploring(
  view: Partial<ExploreView>,
  { language = 'en', dataset = published, choice = {} }: Asked = {},
): ExploreContext {
  const index = clusterIndex(dataset, usualMeasure(dataset), new Map());
  const { rows } = narrowed(index, filterOf(choice));

  return aContext(
    dataset,
    view,
    language,
    rows.map(({ cluster }) => cluster),
  );
}
