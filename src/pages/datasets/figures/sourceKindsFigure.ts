import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import type { Reader } from '../../../charts/observationFact.ts';
import { numeric, words } from '../../../charts/sheet.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import type { Reliability } from '../../../domain/source.ts';
import { type KindCount, sourceKinds } from '../datasetSummary.ts';
import { datasetWords, type DatasetWords } from '../../../i18n/datasetWords.ts';

type DatasetReader = Pick<Reader, 'dataset' | 'locale'>;

const firstHand: readonly Reliability[] = ['primary', 'official'];

/** Of what kind the sources are, and how many of each may be linked. */
export function sourceKindsFigure(reader: DatasetReader): Figure {
  const { dataset, locale } = reader;
  const text = datasetWords(locale).kinds;
  const { number } = locale.format;
  const frame = { id: 'source-kinds', subtitle: text.subtitle, filters: '', ...vintageOf(reader) };
  if (dataset.sources.length === 0) return emptyFigure(frame, text.missing, 'data');
  const kinds = sourceKinds(dataset.sources);
  const official = kinds
    .filter(({ key }) => firstHand.includes(key))
    .reduce((sum, { count }) => sum + count, 0);
  const nameOf = (key: Reliability) => locale.text.sources.reliability[key];

  return {
    ...frame,
    title: titleOf(text, official, dataset.sources.length, number),
    drawing: {
      kind: 'counts',
      rows: kinds.map(({ key, count, linkable }) => ({
        id: key,
        label: nameOf(key),
        strong: linkable,
        weak: count - linkable,
        isDimmed: false,
      })),
      strongName: text.linkable,
      weakName: text.cited,
      strongShort: text.linkable,
      weakShort: text.cited,
      orderName: text.order,
    },
    marks: kinds.map((kind) => factOf(reader, kind)),
    table: {
      caption: text.subtitle,
      columns: [
        { header: text.kind, kind: 'words' },
        { header: text.count, kind: 'number' },
        { header: text.linkable, kind: 'number' },
        { header: text.cited, kind: 'number' },
      ],
      rows: kinds.map(({ key, count, linkable }) => [
        words(nameOf(key)),
        ...[count, linkable, count - linkable].map((value) => numeric(value, number(value))),
      ]),
    },
    notes: [text.note],
    sources: [],
  };
}

function titleOf(
  text: DatasetWords['kinds'],
  official: number,
  total: number,
  number: (value: number) => string,
): string {
  if (official === 0) return text.none(number(total));

  return official === total ? text.all(number(total)) : text.title(number(official), number(total));
}

function factOf({ dataset, locale }: DatasetReader, kind: KindCount): MarkFact {
  const { kinds: text, values } = datasetWords(locale);
  const { facts, where, sources } = locale.text;
  const { number } = locale.format;
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    id: kind.key,
    label: sources.reliability[kind.key],
    value: values.ofAll(number(kind.count), number(dataset.sources.length)),
    lines: [
      line(text.linkable, number(kind.linkable)),
      line(text.cited, number(kind.count - kind.linkable)),
      line(facts.year, where.asOf(dataset.version)),
      line(facts.status, values.counted),
      line(facts.source, values.source),
    ],
    caution: '',
    filter: null,
  };
}
