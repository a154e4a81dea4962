import { download, figureFileName } from '../../charts/export/download.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import type { AboutLine } from '../../charts/export/sheetToXlsx.ts';
import type { Figure } from '../../charts/figure.ts';
import { sourcesOf } from '../../charts/figureParts.ts';
import type { Reader } from '../../charts/observationFact.ts';
import { vintageOf } from '../../charts/vintage.ts';
import type { Sheet } from '../../charts/sheet.ts';
import { usePinItem } from '../../charts/shown/usePinItem.ts';
import { sheetFigure } from '../../charts/table/sheetFigure.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
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
  /** The page; with the name of the table behind the `#` where it is pinned. */
  readonly link: string;
}

/** The table of a page on a slide, as CSV, and as a workbook with a second sheet of sources and notes. */
export function useSheetExport(orderIn: (locale: Locale) => SheetOrder): readonly MenuItem[] {
  const locale = useLocale();
  const order = orderIn(locale);
  const { reader, sheet, name, title, link } = order;
  const { version, practice } = vintageOf(reader);
  const announce = useAppStore((state) => state.announce);
  const { exporting } = locale.text;
  const pin = usePinItem({
    id: name,
    figureIn: (inLocale) => figureOf(orderIn(inLocale)),
    link: `${link}#${name}`,
    announce,
  });

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
    ...pin,
    {
      name: exporting.csv,
      hint,
      onChoose: () => save(new Blob([sheetToCsv(sheet, practice)], { type: 'text/csv' }), 'csv'),
    },
    { name: exporting.xlsx, hint, onChoose: () => void saveXlsx() },
  ];
}

/** The table as a figure: what is pinned of a page. */
function figureOf({ reader, sheet, name, title, notes, sources }: SheetOrder): Figure {
  const [subtitle = '', ...others] = notes;

  return sheetFigure(sheet, {
    ...vintageOf(reader),
    id: name,
    title,
    subtitle,
    filters: '',
    notes: [...others, reader.locale.text.missing.notZero],
    sources: sourcesOf(reader, sources),
  });
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
