import type { Source } from '../domain/source.ts';
import type { Locale } from './locale.ts';

/** A source as it is named at the foot of a figure. */
export interface Citation {
  readonly text: string;
  /** Only where the source may be linked; else it is cited and not linked. */
  readonly url: string | null;
  /** Reprint, trade press and so on. */
  readonly kind: string;
}

/** Title, publisher and date; a title of ours stands without quotation marks. */
export function citation(locale: Locale, source: Source): Citation {
  const { of, format, text } = locale;
  const title = of(source.title);
  const parts = [
    source.titleKind === 'original' ? text.sources.quoted(title) : title,
    of(source.publisher),
    source.publishedAt === '' ? '' : format.date(source.publishedAt),
  ];

  return {
    text: parts.filter((part) => part !== '').join(text.sources.comma),
    url: source.linkOk ? source.url : null,
    kind: text.sources.reliability[source.reliability],
  };
}
