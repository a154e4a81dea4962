import type { FigureFrame } from '../../../charts/figure.ts';
import { sourcesOf as sourcesNamed } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import type { ChartKind } from '../../../domain/explore/chartKind.ts';
import type { Reading } from '../../../domain/explore/reading.ts';
import type { Observation } from '../../../domain/observation.ts';
import type { Citation } from '../../../i18n/citation.ts';
import { unitName } from '../../../i18n/written.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';

/** What the figures of the workbench share: name, measure with unit and years, filters, vintage. */
export function frameOf(context: ExploreContext, kind: ChartKind): FigureFrame {
  const { locale, filters, wish } = context;
  const { explore } = locale.text;

  return {
    id: kind,
    subtitle: explore.subtitle(
      indicatorName(context, wish.measure),
      unitOf(context),
      yearsWords(context),
    ),
    filters,
    ...vintageOf(context),
  };
}

/** The unit of the chosen measure, as an axis carries it. */
export function unitOf({ locale, unit, moneyUnit }: ExploreContext): string {
  return unit ? unitName(locale, unit, moneyUnit) : '';
}

/** Which years the values are of, in words: one, or from the first to the last. */
export function yearsWords(
  { locale, chart, wish }: ExploreContext,
  used: readonly number[] = yearsIn(chart.set.readings),
): string {
  const { explore } = locale.text;
  if (used.length === 0) return '';
  const first = used.reduce((least, year) => Math.min(least, year), Infinity);
  const last = used.reduce((most, year) => Math.max(most, year), -Infinity);
  if (first === last) return explore.oneYear(String(first));

  return wish.years.year === 'latest'
    ? explore.latestYears(String(first), String(last))
    : explore.borrowedYears(String(wish.years.year), String(first));
}

const yearsIn = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => (reading.kind === 'missing' ? [] : [reading.year]));

/** The sources behind values, each once, in their order. */
export function sourcesOf(
  context: ExploreContext,
  observations: readonly Observation[],
): readonly Citation[] {
  return sourcesNamed(
    context,
    observations.map(({ source }) => source),
  );
}
