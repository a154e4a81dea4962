import { type Sheet, type Cell, numeric, words } from '../../charts/sheet.ts';
import { sourceLine, statusWords } from '../../charts/observationFact.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { observationsBehind } from '../../domain/latestValue.ts';
import type { Observation } from '../../domain/observation.ts';
import { periodText } from '../../domain/period.ts';
import type { Locale } from '../../i18n/locale.ts';
import { citation } from '../../i18n/citation.ts';
import { unitName, written } from '../../i18n/written.ts';
import type { TableReader } from './clusterContext.ts';

/**
 * The table as a file: every row as filtered and sorted, one line a value, so that contested values
 * stand under one another. Headers in both languages, numbers in the unit shown.
 */
export function clusterSheet(
  reader: TableReader,
  rows: readonly ClusterRow[],
  otherLocale: Locale,
): Sheet {
  const own = headers(reader.locale);
  const other = headers(otherLocale);

  return {
    caption: reader.locale.text.clusters.title,
    columns: own.map((header, index) => ({
      header: header === other[index] ? header : `${header} / ${other[index] ?? ''}`,
      kind: index === valueColumn || index === noticesColumn ? 'number' : 'words',
    })),
    rows: rows.flatMap((row) => {
      const values = observationsBehind(row.latest);

      return (values.length > 0 ? values : [undefined]).map((value) => [
        ...placeCells(reader, row),
        ...valueCells(reader, value),
        numeric(row.notices, String(row.notices)),
        words(rowSource(reader, row)),
        words(reader.locale.of(row.cluster.note)),
      ]);
    }),
  };
}

/** What a slide has room for: name, province, industry, value with its sign, unit, year and status. */
const fewColumns = [2, 7, 11, 12, 13, 14, 16];
export const slideColumns = { zh: [0, ...fewColumns], en: [1, ...fewColumns] };

const valueColumn = 11;
const noticesColumn = 20;

function headers({ text }: Locale): readonly string[] {
  const { columns, clusters } = text;
  const { sheet } = clusters;

  return [
    sheet.nameZh,
    sheet.nameEn,
    columns.province,
    columns.prefecture,
    columns.level,
    sheet.parent,
    columns.designation,
    columns.segment,
    columns.evidence,
    text.where.official,
    sheet.measure,
    sheet.value,
    sheet.qualifier,
    sheet.unit,
    sheet.period,
    sheet.basis,
    sheet.status,
    sheet.scope,
    sheet.source,
    sheet.sourceUrl,
    columns.notices,
    sheet.rowSource,
    sheet.note,
  ];
}

function placeCells({ dataset, locale }: TableReader, { cluster }: ClusterRow): readonly Cell[] {
  const { of, text } = locale;
  const province = dataset.provinceByCode.get(cluster.province);
  const parent = cluster.parent === null ? undefined : dataset.clusterById.get(cluster.parent);
  const segments = cluster.segments.map((id) => {
    const segment = dataset.segmentById.get(id);

    return segment ? of(segment.name) : id;
  });

  return [
    cluster.name.zh,
    cluster.name.en,
    province ? of(province.name) : cluster.province,
    of(cluster.prefecture),
    text.filters.level[cluster.level],
    parent ? of(parent.name) : '',
    cluster.designations.map(of).join(text.clusters.and),
    segments.join(text.clusters.and),
    text.filters.evidence[cluster.evidence],
    text.filters.evidenceDefinition[cluster.evidence],
  ].map(words);
}

/** A value with everything that belongs to it; for a row without one, the words that say so. */
function valueCells(reader: TableReader, value: Observation | undefined): readonly Cell[] {
  const { locale, unit, indicator, moneyUnit, dataset } = reader;
  const { text } = locale;
  const measure = words(indicator ? locale.of(indicator.name) : '');
  if (!value) {
    const missing = words(text.missing.notPublished);

    return [measure, missing, ...Array.from({ length: 8 }, () => words(''))];
  }
  const amount = written(locale, unit, moneyUnit, value);
  const source = dataset.sourceById.get(value.source);

  return [
    measure,
    numeric(amount.amount, amount.number),
    words(text.signs[value.qualifier]),
    words(unit ? unitName(locale, unit, moneyUnit) : ''),
    words(periodText(value.period) || text.period.undated),
    words(text.clusters.sheet.bases[value.timeBasis]),
    words(statusWords(locale, value)),
    words(text.scopes[value.scope]),
    words(source ? sourceLine(reader, value).detail : text.facts.sourceNotLoaded),
    words(source?.linkOk === true ? source.url : ''),
  ];
}

function rowSource({ dataset, locale }: TableReader, { cluster }: ClusterRow): string {
  const source = dataset.sourceById.get(cluster.source);
  if (!source) return locale.text.facts.sourceNotLoaded;
  const { text, kind } = citation(locale, source);

  return `${text}${locale.text.sources.kind(kind)}`;
}
