import type { Language } from '../domain/bilingual.ts';
import { formatView } from './viewCodec.ts';
import type { View } from './viewState.ts';

/** The page that a link leads to: where it lies, without query and fragment. */
export interface PageAddress {
  readonly origin: string;
  readonly pathname: string;
}

/**
 * The link to a view, and to one figure of it.
 *
 * It names the language, so that it opens as it was seen; it leaves out the theme, which belongs to
 * the person who opens it, and what is only for development.
 */
export function shareLink(
  { origin, pathname }: PageAddress,
  view: View,
  language: Language,
  figure = '',
): string {
  const query = formatView({ ...view, lang: language, theme: null, mock: null });

  return `${origin}${pathname}${query}${figure === '' ? '' : `#${figure}`}`;
}
