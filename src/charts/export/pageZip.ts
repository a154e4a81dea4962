import type { Locale } from '../../i18n/locale.ts';
import { safeFileName } from './download.ts';
import { pictureSize } from './exportSize.ts';
import { aboutLines, figurePng, figureSvg } from './figureFiles.ts';
import type { FigureOrder } from './figureOrder.ts';
import { sheetToCsv } from './sheetToCsv.ts';
import { type AboutLine, sheetsToXlsx } from './sheetToXlsx.ts';

/** The figures of a page, all in one language. */
export interface PageOrder {
  readonly figures: readonly FigureOrder[];
  readonly locale: Locale;
  /** The page as its title names it. */
  readonly title: string;
}

export interface ZipWatch {
  readonly signal: AbortSignal;
  /** How many figures are done. */
  readonly onProgress: (done: number) => void;
}

/** A file of the ZIP. */
interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures and workbooks are packed already. */
  readonly isPacked: boolean;
}

/** Long enough to tell figures apart, short enough for the paths that Windows can open. */
const longestTitle = 60;

/**
 * Everything that a page shows in one file: each figure as PNG, SVG and CSV, one workbook with all
 * tables, and a text that says where they come from. Figure by figure, so that the page stays alive.
 *
 * @throws The reason of the signal where the reader has cancelled.
 */
export async function pageZip(order: PageOrder, { signal, onProgress }: ZipWatch): Promise<Blob> {
  const files: ZipFile[] = [];
  for (const [at, figure] of order.figures.entries()) {
    files.push(...(await figureFilesOf(figure, at, signal)));
    onProgress(at + 1);
  }
  const { everything } = order.locale.text;
  files.push(
    await zipFile(`${everything.workbook}.xlsx`, await pageWorkbook(order), true),
    await zipFile(`${everything.readme}.txt`, new Blob([readmeText(order)]), false),
  );
  await pause(signal);

  return packed(files, signal);
}

async function figureFilesOf(
  order: FigureOrder,
  at: number,
  signal: AbortSignal,
): Promise<readonly ZipFile[]> {
  const { figure } = order;
  const name = fileNameOf(order, at);
  const size = pictureSize('slide', 1, { width: 960, height: 540 });
  const picture = { ...order, size, background: 'light' as const };
  const png = await figurePng(picture);
  await pause(signal);
  const svg = await figureSvg(picture);
  await pause(signal);
  const csv = new Blob([sheetToCsv(figure.table, figure.practice)]);

  return Promise.all([
    zipFile(`${name}.png`, png, true),
    zipFile(`${name}.svg`, svg, false),
    zipFile(`${name}.csv`, csv, false),
  ]);
}

async function zipFile(name: string, file: Blob, isPacked: boolean): Promise<ZipFile> {
  return { name, bytes: new Uint8Array(await file.arrayBuffer()), isPacked };
}

/** `01 At least nine clusters earn more than 100bn`: in the order of the page, by its finding. */
export function fileNameOf({ figure }: Pick<FigureOrder, 'figure'>, at: number): string {
  const title = figure.title.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, '');

  return safeFileName(`${String(at + 1).padStart(2, '0')} ${title}`.replace(/[\s.]+$/, ''));
}

function pageWorkbook(order: PageOrder): Promise<Blob> {
  const { title, locale, figures } = order;

  return sheetsToXlsx({
    title,
    tables: figures.map(({ figure }, at) => ({
      name: `${at + 1} ${figure.title}`,
      sheet: figure.table,
      practice: figure.practice,
    })),
    about: { name: locale.text.exporting.about.sheet, lines: figures.flatMap(aboutOf) },
  });
}

/** The lines of one figure, with a blank one behind them. */
const aboutOf = (order: FigureOrder, at: number): readonly AboutLine[] => [
  ['', String(at + 1)],
  ...(order.figure.practice
    ? [[order.figure.practice.term, order.figure.practice.line] as const]
    : []),
  ...aboutLines(order),
  ['', ''],
];

/** What every figure of the file is and where it comes from, in the language of the page. */
export function readmeText({ figures, locale, title }: PageOrder): string {
  const { everything, facts, sources } = locale.text;
  const heads = [everything.readmeTitle, title, everything.filesOf];
  const parts = figures.map((order, at) =>
    [
      fileNameOf(order, at),
      `${everything.files}${sources.colon}${['png', 'svg', 'csv'].join(facts.comma)}`,
      ...(order.figure.practice ? [order.figure.practice.line] : []),
      ...aboutLines(order).map(([term, detail]) => `${term}${sources.colon}${detail}`),
    ].join('\r\n'),
  );

  // With its mark, so that the plainest editor of Windows shows Chinese.
  return `\uFEFF${[heads.join('\r\n'), ...parts].join('\r\n\r\n')}\r\n`;
}

/** The browser answers the reader; a reader who has cancelled is heard. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** Packed piece by piece: the page's policy allows no worker of a library's making. */
async function packed(files: readonly ZipFile[], signal: AbortSignal): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  for (const { name, bytes, isPacked } of files) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
    await pause(signal);
  }
  zip.end();

  return new Blob(pieces, { type: 'application/zip' });
}
