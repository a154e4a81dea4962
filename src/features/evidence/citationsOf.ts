import type { Dataset } from '../../domain/dataset.ts';
import type { Locale } from '../../i18n/locale.ts';
import {
  datasetReference,
  type ReferenceStyle,
  type Seen,
  sourceReference,
} from '../../i18n/references.ts';
import type { Evidence } from './evidenceOf.ts';

/**
 * The references of a value, one a line: its sources, and the dataset for what was counted or worked out
 * here, and for a value whose source did not arrive.
 */
export function citationsOf(
  style: ReferenceStyle,
  locale: Locale,
  dataset: Dataset,
  { sources, isComputed }: Pick<Evidence, 'sources' | 'isComputed'>,
  seen: Seen,
): readonly string[] {
  const cited = sources.map((source) => sourceReference(style, locale, source, seen));

  return isComputed || cited.length === 0
    ? [...cited, datasetReference(style, locale, dataset, seen)]
    : cited;
}
