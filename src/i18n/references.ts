import type { Dataset } from '../domain/dataset.ts';
import type { Source } from '../domain/source.ts';
import type { Locale } from './locale.ts';

/** The styles in which a source can be cited: that of Chinese publications, and that of English ones. */
export const referenceStyles = ['gbt7714', 'apa7'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

/** What a reference says of the reader who makes it. */
export interface Seen {
  /** The day on which the pages were looked at, as `2026-11-24`. */
  readonly on: string;
  /** The link to the value that is cited. */
  readonly link: string;
}

/**
 * A source as an entry of a list of references, in the words of the reader's language.
 *
 * GB/T 7714-2015, 8.8 (electronic resources: `[EB/OL]`, `[N/OL]` for the press, date of publication in
 * round and date of access in square brackets) or APA Style, 7th edition, 10.16 (web pages). A title of
 * ours stands in square brackets in both. A page that may not be linked is cited without its address,
 * and then without a date of access, which would vouch for a page that the reader was not led to.
 */
export function sourceReference(
  style: ReferenceStyle,
  locale: Locale,
  source: Source,
  seen: Pick<Seen, 'on'>,
): string {
  return style === 'gbt7714' ? gbt7714(locale, source, seen.on) : apa7(locale, source);
}

function gbt7714({ of, text }: Locale, source: Source, seenOn: string): string {
  const { references } = text.evidence;
  const author = of(source.publisher) || references.anonymous;
  const kind = source.reliability === 'press' ? 'N' : 'EB';
  const date =
    source.publishedAt === '' ? references.undated : `(${source.publishedAt.slice(0, 10)})`;
  const access = source.linkOk ? `[${seenOn}]. ${source.url}.` : '.';

  return `${author}. ${titleOf(source, of)}[${kind}/OL]. ${date}${access}`;
}

function apa7({ of, text }: Locale, source: Source): string {
  const author = of(source.publisher);
  const title = titleOf(source, of);
  const date = `(${apaDate(source.publishedAt, text.evidence.references.apaDate)})`;
  const head = author === '' ? `${title}. ${date}.` : `${author}. ${date}. ${title}.`;

  return source.linkOk ? `${head} ${source.url}` : head;
}

const titleOf = (source: Source, of: Locale['of']) =>
  source.titleKind === 'original' ? of(source.title) : `[${of(source.title)}]`;

/** As far as the source gives it; `n.d.` where it gives none. */
function apaDate(
  iso: string,
  write: (year: string, month: number | undefined, day: number | undefined) => string,
): string {
  if (iso === '') return 'n.d.';
  const [year = '', month, day] = iso.slice(0, 10).split('-');

  return write(year, numberOf(month), numberOf(day));
}

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The dataset as a reference: what a value is cited from that was counted or worked out here. */
export function datasetReference(
  style: ReferenceStyle,
  { of, text }: Locale,
  dataset: Pick<Dataset, 'title' | 'version'>,
  seen: Seen,
): string {
  const { references } = text.evidence;
  const title = of(dataset.title);
  const author = text.shell.brand;
  if (style === 'gbt7714') {
    return `${author}. ${references.version(title, dataset.version)}[DS/OL]. [${seen.on}]. ${seen.link}.`;
  }
  const year = dataset.version.slice(0, 4);

  return `${author}. (${year}). ${references.apaVersion(title, dataset.version)}. ${seen.link}`;
}
