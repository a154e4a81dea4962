import * as z from 'zod/mini';
import { parsePeriod } from '../../domain/period.ts';
import type { FaultReason } from '../package/rowFault.ts';

/** Field types of the CSV resources. Each takes the text of a cell; its error message is a `FaultReason`. */
const reason = (name: FaultReason) => name;

export const text = z.string();
export const requiredText = z.string().check(z.minLength(1, reason('required')));

export const number = parsed(requiredText, 'not-a-number', numberOf);
export const optionalNumber = parsed(text, 'not-a-number', (cell) =>
  cell === '' ? null : numberOf(cell),
);

export const period = parsed(text, 'not-a-period', parsePeriod);

/** Year, month, day or moment in ISO 8601; may be empty. */
export const isoDate = z.string().check(
  z.regex(
    /^$|^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?([+-]\d{2}:\d{2}|Z))?)?)?$/,
    reason('not-a-date'),
  ),
  z.refine((cell) => parsePeriod(cell.slice(0, 10)) !== undefined, reason('not-a-date')),
);

export const yesOrNo = parsed(text, 'not-yes-or-no', (cell) =>
  cell === 'true' ? true : cell === 'false' ? false : undefined,
);

export const code = (pattern: RegExp) => z.string().check(z.regex(pattern, reason('not-a-code')));

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, reason('not-in-list'));
}

/** `|`-separated; an empty cell is an empty list. */
export function list<Item>(item: (text: string) => Item) {
  return z.pipe(
    text,
    z.transform((cell) =>
      cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map(item),
    ),
  );
}

/** How one row of a CSV resource becomes a domain value, and the columns it needs. */
export interface RowSchema<Row, Column extends string = string> {
  readonly columns: readonly Column[];
  readonly schema: z.ZodMiniType<Row>;
}

/** The cells of a row before it is read, by column: what writing such a row must give. */
export type RowCells<Schema> =
  Schema extends RowSchema<unknown, infer Column> ? Readonly<Record<Column, string>> : never;

type Fields = Record<string, z.ZodMiniType<unknown, string>>;
type Cells<Shape extends Fields> = z.output<z.ZodMiniObject<Shape>>;

/** The schema of a row: its fields by column, and the domain value they make; null where the row holds none. */
export function rowSchema<Shape extends Fields, Row>(
  fields: Shape,
  toDomain: (row: Cells<Shape>, context: z.core.ParsePayload) => Row,
): RowSchema<Row, Extract<keyof Shape, string>> {
  const schema = z.pipe(z.object(fields), z.transform(toDomain));

  return { columns: Object.keys(fields) as Extract<keyof Shape, string>[], schema };
}

/** A cell turned into a value by a function that answers undefined where it cannot. */
function parsed<Value>(
  cell: z.ZodMiniType<string, string>,
  fault: FaultReason,
  read: (text: string) => Value | undefined,
) {
  return z.pipe(
    cell,
    z.transform((input, context): Value => {
      const value = read(input);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: fault, input });

      return z.NEVER;
    }),
  );
}

/** Decimal notation only: a thousands separator or a full-width digit is a fault to report, not to guess at. */
function numberOf(cell: string): number | undefined {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : NaN;

  return Number.isFinite(value) ? value : undefined;
}
