import { hasValue, observationsIn, soleValue } from '../../../domain/comparison.ts';
import { largest, standingOf } from '../../../domain/extremes.ts';
import type { Observation } from '../../../domain/observation.ts';
import { valueInWords, yearWords } from '../cellWords.ts';
import { chosenRow, type CompareContext } from '../compareContext.ts';
import { hindranceWords } from '../verdictWords.ts';

/** The finding on the chosen measure: who is highest, or in words why nobody can be said to be. */
export function valuesTitle(context: CompareContext): string {
  const { locale, measure, places } = context;
  const words = locale.text.compare.values;
  const row = chosenRow(context);
  const name = measure ? locale.of(measure.name) : '';
  const values = row?.cells.filter(hasValue).length ?? 0;
  if (!row || values === 0) return words.none(name, places.length);
  if (values === 1) return onlyOne(context, name);
  if (row.verdict.kind === 'hindered') {
    const reasons = row.verdict.hindrances.map((hindrance) => hindranceWords(context, hindrance));

    return words.hindered(name, values, places.length, reasons.join(locale.text.facts.semicolon));
  }

  return comparableTitle(
    context,
    name,
    row.cells.flatMap((cell) => soleValue(cell) ?? []),
  );
}

function onlyOne(context: CompareContext, name: string): string {
  const { locale } = context;
  const behind = chosenRow(context)?.cells.flatMap(observationsIn) ?? [];
  const value = behind.map((one) => valueInWords(context, one)).join(locale.text.facts.comma);

  return locale.text.compare.values.one(
    name,
    nameOf(context, behind[0]),
    value,
    yearWords(context, behind),
  );
}

function comparableTitle(
  context: CompareContext,
  name: string,
  values: readonly Observation[],
): string {
  const { locale, places } = context;
  const words = locale.text.compare.values;
  const top = largest(values);
  const [first] = top.length > 0 ? top : values;
  const year = yearWords(context, values);
  if (!first) return words.none(name, places.length);
  const value = valueInWords(context, first);
  const standing = standingOf(values, 'higher');
  if (standing === 'equal' || standing === 'equal-bounds') {
    return words.equal(name, values.length, value, year);
  }
  if (top.length === 0) return words.open(name, values.length, year);
  const names = top.map((one) => nameOf(context, one));

  return top.length === 1
    ? words.highest(name, names[0] ?? '', values.length, places.length, value, year)
    : words.shared(name, locale.format.list(names), values.length, places.length, value, year);
}

function nameOf({ places, locale }: CompareContext, value: Observation | undefined): string {
  const place = places.find(({ id }) => id === value?.area);

  return place ? locale.of(place.short) : '';
}
