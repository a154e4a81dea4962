import { brokenLine } from '../../../domain/line.ts';
import type { CompareContext } from '../compareContext.ts';
import { hasSeveralYears, joinedYears, type PlaceSeries, yearOf } from './placeSeries.ts';

/** From when to when a place has an unbroken series, and by how much it changed. */
interface Change {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** In how many places the measure rose and fell; only where all series are unbroken and of the same years. */
export function yearsTitle(context: CompareContext, series: readonly PlaceSeries[]): string {
  const { locale, measure, places } = context;
  const words = locale.text.compare.years;
  const name = measure ? locale.of(measure.name) : '';
  const several = series.filter(hasSeveralYears);
  const [only] = several;
  if (several.length === 1 && only) return words.single(name, locale.of(only.place.short));
  const changes = several.map((one) => changeOf(context, one));
  const known = changes.flatMap((change) => change ?? []);
  const spans = new Set(known.map(({ first, last }) => `${first} ${last}`));
  const [change] = known;
  if (!change || known.length < several.length || spans.size > 1) {
    return words.differing(name, several.length, places.length);
  }

  return words.change(name, change.first, change.last, changeParts(context, known));
}

function changeParts({ locale }: CompareContext, changes: readonly Change[]): string {
  const words = locale.text.compare.years;
  const count = (holds: (by: number) => boolean) => changes.filter(({ by }) => holds(by)).length;
  const parts = [
    { number: count((by) => by > 0), word: words.up },
    { number: count((by) => by < 0), word: words.down },
    { number: count((by) => by === 0), word: words.level },
  ];

  return parts
    .filter(({ number }) => number > 0)
    .map(({ number, word }) => word(number))
    .join(words.comma);
}

/** The change of an unbroken series whose ends are exact; undefined where a gap, a break or a bound forbids it. */
function changeOf({ dataset }: CompareContext, { values }: PlaceSeries): Change | undefined {
  const { stretches } = brokenLine(values, dataset.seriesBreaks, joinedYears);
  const joined = stretches.filter(({ stroke }) => stroke === 'solid').length;
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || joined < values.length - 1) return undefined;
  if (first.qualifier !== '=' || last.qualifier !== '=') return undefined;

  return { first: yearOf(first), last: yearOf(last), by: last.value - first.value };
}
