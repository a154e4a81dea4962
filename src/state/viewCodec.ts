import type { Parameter } from './parameter.ts';
import {
  type IgnoredPart,
  type ParameterName,
  parameterNames,
  parameters,
  type ReadView,
  type View,
} from './viewState.ts';

/** Names that other programs put behind a link; they say nothing about the view. */
const foreign = /^(utm_.*|from_source|isappinstalled|scene|fbclid|gclid|spm|share_token|_t)$/;

/** Every parameter at its initial value: the view of a link without a query. */
export const initialView: View = everyParameter((name) => parameters[name].initial);

/**
 * The view that a query string asks for.
 *
 * Never throws: an unknown name and every piece that cannot be read is listed in `ignored`, and
 * the rest applies. A name given twice is read as one list.
 */
export function parseView(query: string): ReadView {
  const given = new URLSearchParams(query);
  const ignored: IgnoredPart[] = [];
  const values = everyParameter((name) => {
    const { initial, parse }: Parameter<unknown> = parameters[name];
    if (!given.has(name)) return initial;
    const { value, ignored: pieces } = parse(given.getAll(name).join(','));
    ignored.push(...pieces.map((piece) => ({ name, value: piece })));

    return value;
  });
  const unknown = [...given].filter(([name]) => !isParameter(name) && !foreign.test(name));

  return {
    ...values,
    ignored: [...ignored, ...unknown.map(([name, value]) => ({ name, value }))],
  };
}

/**
 * The query string of a view, with its question mark; empty for the initial view.
 *
 * Lists keep a plain comma, so that chat programs keep the link whole; only free text is encoded.
 * Parts that were not understood stand at the end as they came, until the view is changed.
 */
export function formatView(view: View & { readonly ignored?: readonly IgnoredPart[] }): string {
  const printed = parameterNames.map((name) => ({ name, value: printedValue(name, view) }));
  const pairs = [...printed.filter(({ value }) => value !== ''), ...(view.ignored ?? [])].map(
    ({ name, value }) => `${encodeURIComponent(name)}=${encodedValue(value)}`,
  );

  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

const encodedValue = (value: string) => encodeURIComponent(value).replaceAll('%2C', ',');

function printedValue(name: ParameterName, view: View): string {
  const { print }: Parameter<unknown> = parameters[name];

  return print(view[name]);
}

function isParameter(name: string): name is ParameterName {
  return Object.hasOwn(parameters, name);
}

/** A view built parameter by parameter; the one place where the table of parameters is trusted as a whole. */
function everyParameter(valueOf: (name: ParameterName) => unknown): View {
  return Object.fromEntries(parameterNames.map((name) => [name, valueOf(name)])) as unknown as View;
}
