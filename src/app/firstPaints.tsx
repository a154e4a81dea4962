import { renderToStaticMarkup } from 'react-dom/server';
import { FirstPaint, type OpeningPage } from './FirstPaint.tsx';
import { firstWords } from './firstWords.ts';

interface FirstPaintsOptions {
  /** Gives a file of the data package by its name. */
  readonly readText: (fileName: string) => Promise<string>;
  readonly dataUrl: string;
  /** Pages by the name of their file; null for one that opens with the frame alone. */
  readonly pages: Readonly<Record<string, OpeningPage | null>>;
}

/** The markup of each built page before any script has run, by the name of its file. */
export async function firstPaints({
  readText,
  dataUrl,
  pages,
}: FirstPaintsOptions): Promise<Readonly<Record<string, string>>> {
  const words = await firstWords(readText);
  const entries = Object.entries(pages).map(([fileName, page]) => [
    fileName,
    renderToStaticMarkup(<FirstPaint words={words} page={page} dataUrl={dataUrl} />),
  ]);

  return Object.fromEntries(entries) as Record<string, string>;
}
