import { download, figureFileName } from '../../charts/export/download.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import type { AboutLine } from '../../charts/export/sheetToXlsx.ts';
import { sourcesOf } from '../../charts/figureParts.ts';
import type { Reader } from '../../charts/observationFact.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { Sheet } from '../../charts/sheet.ts';
import type { SourceId } from '../../domain/ids.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { dayOf } from '../../ui/day.ts';
import type { MenuItem } from '../../ui/Menu.tsx';

/** The table of a page, and what a file of it says of itself. */
export interface SheetOrder {
  readonly reader: Reader;
  readonly sheet: Sheet;
  /** Names the file. */
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
  readonly link: string;
}

/** The table of a page as CSV, and as a workbook with a second sheet of sources and notes. */
export function useSheetExport(order: SheetOrder): readonly MenuItem[] {
  const { reader, sheet, name, title } = order;
  const { locale } = reader;
  const { version, practice } = vintageOf(reader);
  const announce = useAppStore((state) => state.announce);
  const { exporting } = locale.text;

  function save(file: Blob, extension: string): void {
    const fileName = `${figureFileName(name, version, locale.language)}.${extension}`;
    download(file, fileName);
    announce(exporting.saved(fileName));
  }

  async function saveXlsx(): Promise<void> {
    try {
      const { sheetToXlsx } = await import('../../charts/export/sheetToXlsx.ts');
      const names = { figures: exporting.about.figures, about: exporting.about.sheet };
      save(await sheetToXlsx({ sheet, title, practice, names, about: aboutLines(order) }), 'xlsx');
    } catch {
      announce(exporting.failed);
    }
  }
  if (sheet.rows.length === 0) return [];
  const hint = exporting.rows(sheet.rows.length);

  return [
    {
      name: exporting.csv,
      hint,
      onChoose: () => save(new Blob([sheetToCsv(sheet, practice)], { type: 'text/csv' }), 'csv'),
    },
    { name: exporting.xlsx, hint, onChoose: () => void saveXlsx() },
  ];
}

/** Title, notes, version, date, link and every source, each once. */
function aboutLines({ reader, title, notes, sources, link }: SheetOrder): readonly AboutLine[] {
  const { dataset, locale } = reader;
  const { about } = locale.text.exporting;

  return [
    [about.title, title],
    ...notes.map((note): AboutLine => [about.notes, note]),
    [about.notes, locale.text.missing.notZero],
    [about.vintage, locale.text.figure.vintage(locale.of(dataset.title), dataset.version)],
    [about.date, dayOf(new Date())],
    [about.link, link],
    [about.licence, about.licenceText],
    ...sourcesOf(reader, sources).map(({ text, kind, url }): AboutLine => [
      about.source,
      `${text}${locale.text.sources.kind(kind)} ${url ?? ''}`.trim(),
    ]),
  ];
}
