import type { Locale } from '../../i18n/locale.ts';
import type { Figure } from '../figure.ts';

/** Every source of the figure in one line, or where its rows name theirs. */
export function sourceText({ text }: Locale, figure: Figure): string {
  const named = figure.sources
    .slice(0, 3)
    .map((source) => `${source.text}${text.sources.kind(source.kind)}`);
  const more = figure.sources.length - named.length;
  const all = [...named, ...(more > 0 ? [text.sources.more(more)] : [])];
  const list =
    all.length > 0 ? all.join(text.sources.semicolon) : text.sources.rowByRow(figure.vintage);

  return `${text.sources.label}${text.sources.colon}${list}`;
}
