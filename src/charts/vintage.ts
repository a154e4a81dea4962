import { fileVersion } from '../domain/dataset.ts';
import { practiceMark } from '../i18n/practiceMark.ts';
import type { Figure } from './figure.ts';
import type { Reader } from './observationFact.ts';

/** Which data a figure is made from: name and version of the dataset, and the mark of practice data. */
export function vintageOf({
  dataset,
  locale,
}: Pick<Reader, 'dataset' | 'locale'>): Pick<
  Figure,
  'vintage' | 'dataset' | 'version' | 'practice'
> {
  return {
    vintage: locale.text.figure.vintage(locale.of(dataset.title), dataset.version),
    dataset: { name: dataset.id, version: dataset.version, hash: dataset.hash },
    version: fileVersion(dataset),
    practice: practiceMark(locale, dataset),
  };
}
