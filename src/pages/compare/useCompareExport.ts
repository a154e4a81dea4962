import { download, figureFileName } from '../../charts/export/download.ts';
import { sheetToCsv } from '../../charts/export/sheetToCsv.ts';
import type { AboutLine } from '../../charts/export/sheetToXlsx.ts';
import { sourcesOf } from '../../charts/figureParts.ts';
import { vintageOf } from '../../charts/vintage.ts';
import { observationsIn } from '../../domain/comparison.ts';
import { useAppStore } from '../../state/useAppStore.ts';
import { dayOf } from '../../ui/day.ts';
import { type CompareContext, placeNames } from './compareContext.ts';
import { compareSheet } from './compareSheet.ts';

/** The comparison as CSV, and as a workbook with a second sheet of notes and sources. */
export function useCompareExport(context: CompareContext, link: string) {
  const { locale } = context;
  const { version, practice } = vintageOf(context);
  const { exporting, compare } = locale.text;
  const announce = useAppStore((state) => state.announce);

  function save(file: Blob, extension: string): void {
    const name = `${figureFileName('compare', version, locale.language)}.${extension}`;
    download(file, name);
    announce(exporting.saved(name));
  }

  return {
    saveCsv: () =>
      save(new Blob([sheetToCsv(compareSheet(context), practice)], { type: 'text/csv' }), 'csv'),
    saveXlsx: async () => {
      try {
        const { sheetToXlsx } = await import('../../charts/export/sheetToXlsx.ts');
        const file = await sheetToXlsx({
          sheet: compareSheet(context),
          title: compare.title,
          practice,
          names: { figures: exporting.about.figures, about: exporting.about.sheet },
          about: aboutLines(context, link),
        });
        save(file, 'xlsx');
      } catch {
        announce(exporting.failed);
      }
    },
  };
}

/** Who is compared, by which rule, from which sources; each once. */
function aboutLines(context: CompareContext, link: string): readonly AboutLine[] {
  const { locale, places, rows } = context;
  const { exporting, compare, missing, sources: words } = locale.text;
  const { about } = exporting;
  const used = rows.flatMap(({ cells }) =>
    cells.flatMap(observationsIn).map(({ source }) => source),
  );

  return [
    [
      about.title,
      `${compare.title}${words.colon}${locale.format.list(placeNames(locale, places))}`,
    ],
    [about.notes, compare.table.subtitle],
    [about.notes, compare.table.noTotal],
    [about.notes, missing.notZero],
    ...sourcesOf(context, used).map(({ text, kind, url }): AboutLine => [
      about.source,
      `${text}${words.kind(kind)} ${url ?? ''}`.trim(),
    ]),
    [about.vintage, vintageOf(context).vintage],
    [about.date, dayOf(new Date())],
    [about.link, link],
    [about.licence, about.licenceText],
  ];
}
