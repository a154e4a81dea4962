import { initialView } from './viewCodec.ts';
import type { ReadView, View } from './viewState.ts';

/** What goes along to the profile of a place: the dataset, the unit, the language. Not the filters, which say nothing of one place. */
export function profileView({
  dataset,
  unit,
  lang,
  theme,
  mock,
}: Pick<View, 'dataset' | 'unit' | 'lang' | 'theme' | 'mock'>): ReadView {
  return { ...initialView, ignored: [], dataset, unit, lang, theme, mock };
}
