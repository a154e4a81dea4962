import type { Figure } from '../../../charts/figure.ts';
import type { ChartKind } from '../../../domain/explore/chartKind.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type Citation, citation } from '../../../i18n/citation.ts';
import { unitName } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';

/** What the figures of the workbench share: name, measure with unit and years, filters, vintage. */
export function frameOf(
  context: ExploreContext,
  kind: ChartKind,
): Pick<Figure, 'id' | 'subtitle' | 'filters' | 'vintage' | 'version'> {
  const { dataset, locale, filters, wish } = context;
  const { explore, figure } = locale.text;

  return {
    id: kind,
    subtitle: explore.subtitle(
      indicatorName(context, wish.measure),
      unitOf(context),
      years(context),
    ),
    filters,
    vintage: figure.vintage(locale.of(dataset.title), dataset.version),
    version: dataset.version,
  };
}

/** The unit of the chosen measure, as an axis carries it. */
export function unitOf({ locale, unit, moneyUnit }: ExploreContext): string {
  return unit ? unitName(locale, unit, moneyUnit) : '';
}

/** Which years the values are of, in words. */
function years(context: ExploreContext): string {
  return yearsOf(
    context,
    context.chart.set.readings.flatMap((reading) =>
      reading.kind === 'missing' ? [] : [reading.year],
    ),
  );
}

/** The years of values in words: one, or from the first to the last. */
export function yearsOf({ locale, wish }: ExploreContext, used: readonly number[]): string {
  const { explore } = locale.text;
  if (used.length === 0) return '';
  const first = used.reduce((least, year) => Math.min(least, year), Infinity);
  const last = used.reduce((most, year) => Math.max(most, year), -Infinity);
  if (first === last) return explore.oneYear(String(first));

  return wish.years.year === 'latest'
    ? explore.latestYears(String(first), String(last))
    : explore.borrowedYears(String(wish.years.year), String(first));
}

/** The sources behind values, each once, in their order. */
export function sourcesOf(
  { dataset, locale }: ExploreContext,
  observations: readonly Observation[],
): readonly Citation[] {
  const ids = [...new Set(observations.map(({ source }) => source))];

  return ids.flatMap((id) => {
    const source = dataset.sourceById.get(id);

    return source ? [citation(locale, source)] : [];
  });
}
