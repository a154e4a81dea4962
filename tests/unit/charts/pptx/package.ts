import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { DeckOrder } from '../../../../src/charts/pptx/model/deckOrder.ts';
import { written } from './decks.ts';

/** A presentation taken apart, as a program that opens it takes it apart. */
export interface Opened {
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
  /** The parts whose path matches, in their order. */
  readonly all: (pattern: RegExp) => readonly string[];
}

export async function opened(order: DeckOrder): Promise<Opened> {
  const files = unzipSync(new Uint8Array(await (await written(order)).arrayBuffer()));
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`no part ${path}`);

    return found;
  };
  const paths = Object.keys(files);

  return {
    paths,
    bytes,
    text: (path) => strFromU8(bytes(path)),
    all: (pattern) =>
      paths.filter((path) => pattern.test(path)).map((path) => strFromU8(bytes(path))),
  };
}

/** The first chart of a presentation, and the rows of the sheets of its workbook. */
export async function firstChart(order: DeckOrder) {
  const { all, paths, bytes } = await opened(order);
  const book = paths.find((path) => path.endsWith('.xlsx'));
  const { sheets } = await readXlsx(bytes(book ?? ''));

  return {
    xml: all(/charts\/chart\d+\.xml$/)[0] ?? '',
    drawn: sheets[0]?.rows ?? [],
    table: sheets[1]?.rows ?? [],
  };
}

/** What a chart shows before its workbook is opened: the cached values of each series. */
export function cachedValues(chart: string): readonly (readonly number[])[] {
  return [...chart.matchAll(/<c:val>[\s\S]*?<\/c:val>/g)].map(([values]) =>
    [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)),
  );
}

/** The texts of a part. */
export const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);
