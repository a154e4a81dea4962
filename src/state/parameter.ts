/** What reading a raw text gave: the value, and the pieces of the text that made no sense. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly ignored: readonly string[];
}

/** One parameter of a link: its value when absent, how it is read and how it is written. */
export interface Parameter<Value> {
  readonly initial: Value;
  /** Never throws: what cannot be read is named in `ignored` and the rest is used. */
  parse(this: void, raw: string): Parsed<Value>;
  /** Empty for the initial value, which is left out of the link. */
  print(this: void, value: Value): string;
}

const slug = /^[a-z0-9][a-z0-9-]*$/i;

/** Free text, the one parameter that may hold any character. */
export function words(): Parameter<string> {
  return {
    initial: '',
    parse: (raw) => ({ value: raw.trim(), ignored: [] }),
    print: (value) => value.trim(),
  };
}

/** Identifiers joined by a comma. Whether they exist is for the dataset to say. */
export function ids(pattern: RegExp = slug): Parameter<readonly string[]> {
  return listOf((piece) => pattern.test(piece));
}

/** Values of a fixed list, joined by a comma. */
export function choices<const Value extends string>(
  values: readonly Value[],
): Parameter<readonly Value[]> {
  return listOf((piece): piece is Value => values.some((value) => value === piece));
}

function listOf<Value extends string>(
  isValue: ((piece: string) => piece is Value) | ((piece: string) => boolean),
): Parameter<readonly Value[]> {
  const guard = (piece: string): piece is Value => isValue(piece);

  return {
    initial: [],
    parse: (raw) => {
      const pieces = [...new Set(raw.split(',').map((piece) => piece.trim()))].filter(
        (piece) => piece !== '',
      );

      return {
        value: pieces.filter(guard),
        ignored: pieces.filter((piece) => !guard(piece)),
      };
    },
    print: (value) => value.join(','),
  };
}

/** One value of a fixed list, or none. */
export function choice<const Value extends string>(
  values: readonly Value[],
): Parameter<Value | null>;
/** One value of a fixed list; the usual one is left out of the link. */
export function choice<const Value extends string>(
  values: readonly Value[],
  usual: NoInfer<Value>,
): Parameter<Value>;
export function choice<const Value extends string>(
  values: readonly Value[],
  usual: Value | null = null,
): Parameter<Value | null> {
  return one((raw) => values.find((value) => value === raw), usual);
}

/** One identifier, or none. */
export function id<Value extends string>(brand: (text: string) => Value): Parameter<Value | null> {
  return optional((raw) => (slug.test(raw) ? brand(raw) : undefined));
}

/** The name of one published or computed value, dots and all, or none. */
export function code(): Parameter<string | null> {
  return optional((raw) => (/^[\w][\w.:~-]*$/.test(raw) ? raw : undefined));
}

/** A whole number within limits, or none. */
export function whole(least: number, most: number): Parameter<number | null> {
  return one((raw) => {
    const value = /^\d{1,4}$/.test(raw) ? Number(raw) : Number.NaN;

    return value >= least && value <= most ? value : undefined;
  }, null);
}

/** A month as `2019-11`, or none. */
export function month(): Parameter<string | null> {
  return optional((raw) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(raw) ? raw : undefined));
}

function optional<Value extends string>(
  read: (raw: string) => Value | undefined,
): Parameter<Value | null> {
  return one(read, null);
}

/** The first piece that can be read; the usual value where there is none. */
function one<Value extends string | number | null>(
  read: (raw: string) => Value | undefined,
  usual: Value,
): Parameter<Value> {
  return {
    initial: usual,
    parse: (raw) => {
      const pieces = raw
        .split(',')
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');
      const first = pieces.findIndex((piece) => read(piece) !== undefined);

      return {
        value: read(pieces[first] ?? '') ?? usual,
        ignored: pieces.filter((_, at) => at !== first),
      };
    },
    print: (value) => (value === usual || value === null ? '' : String(value)),
  };
}

/** On or off; written as 1. */
export function flag(): Parameter<boolean> {
  return {
    initial: false,
    parse: (raw) => ({ value: raw === '1', ignored: raw === '1' || raw === '0' ? [] : [raw] }),
    print: (value) => (value ? '1' : ''),
  };
}
