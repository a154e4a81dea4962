import type { Language } from '../../domain/bilingual.ts';
import { textDigest } from '../../domain/textDigest.ts';
import type { DatasetStamp } from '../figure.ts';
import type { Sheet } from '../sheet.ts';
import type { FigureOrder } from './figureOrder.ts';
import { sourceText } from './sourceText.ts';

/** The name under which every kind of file carries the proof. */
export const proofName = 'textile-clusters';

/** What says that a text is a proof, and how it is written. */
const format = 'textile-clusters-figure';
const formatVersion = 1;

/** A table of that many cells is carried whole; of a longer one the first rows, and the digest of all. */
const mostCells = 6000;

/** The table of a figure as it was read: every cell as its text. */
export interface ProofValues {
  readonly columns: readonly string[];
  /** How many columns at the left name the row. */
  readonly names: number;
  readonly rows: readonly (readonly string[])[];
  /** How many rows the table had, where not all are carried. */
  readonly count: number;
  /** Digest of the whole table. */
  readonly digest: string;
}

/** What a file says of a figure that it shows: enough to open the view again and to compare its values. */
export interface FigureProof {
  readonly figure: string;
  readonly language: Language;
  readonly title: string;
  readonly alt: string;
  readonly filters: string;
  readonly sources: readonly string[];
  /** The address that opens the figure as it was seen. */
  readonly link: string;
  readonly dataset: DatasetStamp;
  /** Day of the export, ISO 8601. */
  readonly madeOn: string;
  readonly values: ProofValues;
}

export type ProofFault = 'no-proof' | 'damaged' | 'newer';

export type ProofReading =
  | { readonly kind: 'proof'; readonly figures: readonly FigureProof[] }
  | { readonly kind: 'fault'; readonly fault: ProofFault };

/** What the file of a figure says of it. */
export function proofOf({ figure, locale, link, madeOn }: FigureOrder): FigureProof {
  return {
    figure: figure.id,
    language: locale.language,
    title: figure.title,
    alt: [figure.practice?.line, figure.title, figure.subtitle, ...figure.notes]
      .filter(Boolean)
      .join('\n'),
    filters: figure.filters,
    sources:
      figure.sources.length > 0
        ? figure.sources.map(({ text, url }) => (url === null ? text : `${text} ${url}`))
        : [sourceText(locale, figure)],
    link,
    dataset: figure.dataset,
    madeOn,
    values: cappedValues(valuesOf(figure.table)),
  };
}

/** The whole table as texts. */
export function valuesOf({ columns, rows }: Sheet): ProofValues {
  const headers = columns.map(({ header }) => header);
  const cells = rows.map((row) => columns.map((_, index) => row[index]?.text ?? ''));
  const firstNumber = columns.findIndex(({ kind }) => kind === 'number');

  return {
    columns: headers,
    names: Math.max(1, firstNumber === -1 ? columns.length : firstNumber),
    rows: cells,
    count: cells.length,
    digest: textDigest(JSON.stringify([headers, ...cells])),
  };
}

export function cappedValues(values: ProofValues): ProofValues {
  const room = Math.max(1, Math.floor(mostCells / Math.max(1, values.columns.length)));

  return values.rows.length <= room ? values : { ...values, rows: values.rows.slice(0, room) };
}

/** What JSON leaves as it is and a file of XML may not hold. */
const unsafe = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/** The proof as a text in plain characters: no control character, no half of a pair, whatever the titles hold. */
export function proofText(figures: readonly FigureProof[]): string {
  const digest = textDigest(JSON.stringify(figures));

  return JSON.stringify({ format, version: formatVersion, digest, figures }).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The proof in a text of unknown origin, or why there is none to be read. */
export function readProof(text: string): ProofReading {
  const parsed = parsedJson(text);
  if (!isObject(parsed)) return fault('damaged');
  const { version, digest, figures } = parsed;
  if (parsed['format'] !== format) return fault('no-proof');
  if (typeof version === 'number' && version > formatVersion) return fault('newer');
  if (!Array.isArray(figures) || !figures.every(isFigureProof)) return fault('damaged');
  if (textDigest(JSON.stringify(figures)) !== digest) return fault('damaged');

  return figures.length > 0 ? { kind: 'proof', figures } : fault('no-proof');
}

const fault = (reason: ProofFault): ProofReading => ({ kind: 'fault', fault: reason });

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: Shape, ...names: readonly string[]) =>
  names.every((name) => isText(value[name]));
const isListOfTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;

function isFigureProof(value: unknown): value is FigureProof {
  if (!isObject(value)) return false;
  const { dataset, language, sources, values } = value;

  return (
    areTexts(value, 'figure', 'title', 'alt', 'filters', 'link', 'madeOn') &&
    (language === 'zh' || language === 'en') &&
    isListOfTexts(sources) &&
    isObject(dataset) &&
    areTexts(dataset, 'name', 'version', 'hash') &&
    isObject(values) &&
    isValues(values)
  );
}

function isValues({ columns, names, rows, count, digest }: Shape): boolean {
  return (
    isListOfTexts(columns) &&
    isCount(names) &&
    isCount(count) &&
    isText(digest) &&
    Array.isArray(rows) &&
    rows.every(isListOfTexts)
  );
}
