import { useLocale } from '../../i18n/LocaleContext.tsx';
import type { Figure } from '../figure.ts';

/** How many sources a figure names before it points to its table. */
const named = 3;

/** Where the figure comes from: its sources, or the dataset whose rows name theirs one by one. */
export function SourceLine({ figure }: { readonly figure: Figure }) {
  const { text } = useLocale();
  const shown = figure.sources.slice(0, named);
  const more = figure.sources.length - shown.length;

  return (
    <p>
      {text.sources.label}
      {text.sources.colon}
      {shown.length === 0 ? text.sources.rowByRow(figure.vintage) : null}
      {shown.map((source, index) => (
        <span key={source.text}>
          {index > 0 ? text.sources.semicolon : null}
          {source.url === null ? (
            source.text
          ) : (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.text}
            </a>
          )}
          {text.sources.kind(source.kind)}
        </span>
      ))}
      {more > 0 ? `${text.sources.semicolon}${text.sources.more(more)}` : null}
    </p>
  );
}
