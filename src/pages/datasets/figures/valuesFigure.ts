import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import type { Reader } from '../../../charts/observationFact.ts';
import { numeric, words } from '../../../charts/sheet.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { isEstimated } from '../../../domain/observation.ts';
import { coverage, dating, exactness, statuses } from '../datasetSummary.ts';
import { datasetWords } from '../../../i18n/datasetWords.ts';

type DatasetReader = Pick<Reader, 'dataset' | 'locale'>;

/** One way in which all values are divided, with its parts in words. */
interface Way {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** How exact the values are, what they cover, and how their year is known: all values, three times. */
export function valuesFigure(reader: DatasetReader): Figure {
  const { dataset, locale } = reader;
  const text = datasetWords(locale).values;
  const total = dataset.observations.length;
  const frame = {
    id: 'values',
    subtitle: text.subtitle(locale.format.number(total)),
    filters: '',
    ...vintageOf(reader),
  };
  if (total === 0) return emptyFigure(frame, text.missing, 'data');
  const ways = waysOf(reader);

  return {
    ...frame,
    title: titleOf(reader),
    drawing: {
      kind: 'composition',
      rows: ways.map(({ id, label, parts }) => ({
        id,
        label,
        comma: locale.text.facts.comma,
        parts: parts
          .filter(({ count }) => count > 0)
          .map((part) => ({ ...part, text: locale.format.number(part.count) })),
      })),
    },
    marks: ways.flatMap((way) => factsOf(reader, way)),
    table: {
      caption: frame.subtitle,
      columns: [
        { header: text.way, kind: 'words' },
        { header: text.part, kind: 'words' },
        { header: text.count, kind: 'number' },
        { header: text.share, kind: 'number' },
      ],
      rows: ways.flatMap(({ label, parts }) =>
        parts.map(({ name, count }) => [
          words(label),
          words(name),
          numeric(count, locale.format.number(count)),
          numeric(shareOf(count, total), locale.format.percent(shareOf(count, total))),
        ]),
      ),
    },
    notes: [text.bounds, text.statuses(statusList(reader))],
    sources: [],
  };
}

/** In percent, to one digit: more would be more than the counts bear. */
const shareOf = (count: number, total: number) => Math.round((count / total) * 1000) / 10;

function waysOf({ dataset, locale }: DatasetReader): readonly Way[] {
  const text = datasetWords(locale).values;
  const { observations } = dataset;
  const part = (way: string, key: string, name: string, count: number) => ({
    id: `${way}.${key}`,
    name,
    count,
  });

  return [
    {
      id: 'exactness',
      label: text.rows.exactness,
      parts: exactness(observations).map(({ key, count }) =>
        part('exactness', key, text.exactness[key], count),
      ),
    },
    {
      id: 'coverage',
      label: text.rows.coverage,
      parts: coverage(observations).map(({ key, count }) =>
        part('coverage', key, text.scopes[key], count),
      ),
    },
    {
      id: 'dating',
      label: text.rows.dating,
      parts: dating(observations).map(({ key, count }) =>
        part('dating', key, text.dating[key], count),
      ),
    },
  ];
}

/** What is weak in the values: how many are no exact number, and how many lack a stated year. */
function titleOf({ dataset, locale }: DatasetReader): string {
  const { observations } = dataset;
  const text = datasetWords(locale).values;
  const number = (value: number) => locale.format.number(value);
  const total = observations.length;
  const exact = exactness(observations).find(({ key }) => key === 'exact')?.count ?? 0;
  const stated = dating(observations).find(({ key }) => key === 'stated')?.count ?? 0;
  if (observations.every(isEstimated)) return text.allEstimated(number(total));
  if (exact === total && stated === total) return text.allExact(number(total));

  return text.title(number(total), number(total - exact), number(total - stated));
}

function factsOf({ dataset, locale }: DatasetReader, way: Way): readonly MarkFact[] {
  const text = datasetWords(locale).values;
  const { facts, where } = locale.text;
  const { number, percent } = locale.format;
  const total = dataset.observations.length;
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return way.parts
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => ({
      id,
      label: name,
      value: text.ofAll(number(count), number(total)),
      lines: [
        line(text.way, way.label),
        line(text.share, percent(shareOf(count, total))),
        line(facts.year, where.asOf(dataset.version)),
        line(facts.status, text.counted),
        line(facts.source, text.source),
      ],
      caution: '',
      filter: null,
    }));
}

function statusList({ dataset, locale }: DatasetReader): string {
  const { values } = datasetWords(locale);

  return statuses(dataset.observations)
    .map(({ key, count }) => values.status(key, locale.format.number(count)))
    .join(locale.text.facts.comma);
}
