import { download, figureFileName } from '../../charts/export/download.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import type { AboutLine } from '../../charts/export/sheetToXlsx.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { ClusterRow } from '../../domain/clusterIndex.ts';
import { observationsBehind } from '../../domain/latestValue.ts';
import { citation } from '../../i18n/citation.ts';
import { type Locale, loadLocale } from '../../i18n/locale.ts';
import { dayOf } from '../../ui/day.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import type { TableReader } from './clusterContext.ts';
import { clusterSheet } from './clusterSheet.ts';
import type { FooterWords } from './footerWords.ts';

interface TableOrder {
  readonly reader: TableReader;
  readonly rows: readonly ClusterRow[];
  /** The filters in words; empty without any. */
  readonly filters: string;
  readonly footer: FooterWords;
  readonly link: string;
}

/** The filtered and sorted table as CSV, and as a workbook with a second sheet of sources and notes. */
export function useTableExport(order: TableOrder) {
  const { reader, rows } = order;
  const { locale } = reader;
  const { version, practice } = vintageOf(reader);
  const announce = useAppStore((state) => state.announce);
  const { exporting, clusters } = locale.text;

  async function sheet() {
    const other = await loadLocale(locale.language === 'zh' ? 'en' : 'zh', locale.nature);

    return clusterSheet(reader, rows, other);
  }

  function save(file: Blob, extension: string): void {
    const name = `${figureFileName('clusters', version, locale.language)}.${extension}`;
    download(file, name);
    announce(exporting.saved(name));
  }

  return {
    saveCsv: async () => {
      save(new Blob([sheetToCsv(await sheet(), practice)], { type: 'text/csv' }), 'csv');
    },
    saveXlsx: async () => {
      try {
        const { sheetToXlsx } = await import('../../charts/export/sheetToXlsx.ts');
        const file = await sheetToXlsx({
          sheet: await sheet(),
          title: clusters.title,
          practice,
          names: { figures: exporting.about.figures, about: exporting.about.sheet },
          about: aboutLines(order, locale),
        });
        save(file, 'xlsx');
      } catch {
        announce(exporting.failed);
      }
    },
  };
}

/** Title, filters, date, notes and every source of the rows, each once. */
function aboutLines(
  { reader, rows, filters, footer, link }: TableOrder,
  locale: Locale,
): readonly AboutLine[] {
  const { dataset } = reader;
  const { about } = locale.text.exporting;
  const { clusters, figure } = locale.text;
  const used = rows.flatMap(({ cluster, latest }) => [
    cluster.source,
    ...observationsBehind(latest).map(({ source }) => source),
  ]);
  const sources = [...new Set(used)].flatMap((id): readonly AboutLine[] => {
    const source = dataset.sourceById.get(id);
    if (!source) return [];
    const { text, kind, url } = citation(locale, source);

    return [[about.source, `${text}${locale.text.sources.kind(kind)} ${url ?? ''}`.trim()]];
  });

  return [
    [about.title, clusters.title],
    [about.filters, filters === '' ? about.noFilters : filters],
    [about.notes, `${footer.covers}${locale.text.facts.semicolon}${footer.total}`],
    [about.notes, clusters.doubtNote],
    [about.notes, locale.text.missing.notZero],
    [about.vintage, figure.vintage(locale.of(dataset.title), dataset.version)],
    [about.date, dayOf(new Date())],
    [about.link, link],
    [about.licence, about.licenceText],
    ...sources,
  ];
}
