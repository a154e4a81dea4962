import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { observationFact, yearLabel } from '../../../charts/observationFact.ts';
import { observationSheet } from '../../../charts/observationSheet.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import type { Observation } from '../../../domain/observation.ts';
import { periodEnd } from '../../../domain/period.ts';
import { nationalValues, type OverviewContext } from '../overviewContext.ts';
import { nationalFilters } from './figureParts.ts';
import {
  breaksWithin,
  longestRun,
  type Series,
  trendDrawing,
  yearOf,
} from '../../../charts/trend/trendPoints.ts';

/** The federation's pilot regions over the years, with the ministry's count as a point of another series. */
export function pilotRegionsFigure(context: OverviewContext): Figure {
  const { dataset, locale } = context;
  const text = locale.text.pilots;
  const valuesOf = (aggregate: 'pilots' | 'clusters', indicator: string) =>
    nationalValues(context, aggregate, indicator).filter((row) => hasUnit(context, row));
  const confirmed = valuesOf('pilots', 'pilot-regions');
  const reviewed = valuesOf('pilots', 'pilot-regions-under-review');
  const ministry = valuesOf('clusters', 'clusters-count');
  const all = [...confirmed, ...reviewed, ...ministry].toSorted(
    (a, b) => (periodEnd(a.period) ?? 0) - (periodEnd(b.period) ?? 0) || a.value - b.value,
  );
  const frame = {
    id: 'pilot-regions',
    subtitle: all[0]
      ? text.subtitle(yearOf(all[0]), yearOf(all.at(-1) ?? all[0]))
      : text.titlePlain,
    filters: nationalFilters(context),
    ...vintageOf(context),
  };
  if (confirmed.length === 0) return emptyFigure(frame, text.missing, 'data');
  const own = [...confirmed, ...reviewed];

  return {
    ...frame,
    title: titleOf(context, confirmed),
    drawing: trendDrawing(context, seriesOf(context, own, ministry), text.breakLines),
    marks: all.map((row) => observationFact(context, row, yearLabel(context, row))),
    table: observationSheet(context, frame.subtitle, all),
    notes: [
      ...breaksWithin(own, dataset.seriesBreaks).map((cause) => locale.of(cause.description)),
      text.lineNote,
    ],
    sources: sourcesOf(
      context,
      all.map((row) => row.source),
    ),
  };
}

/** Growth is claimed within one unbroken run only. */
function titleOf({ dataset, locale }: OverviewContext, confirmed: readonly Observation[]): string {
  const text = locale.text.pilots;
  const run = longestRun(confirmed, dataset.seriesBreaks);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return text.titlePlain;
  const number = locale.format.number;
  const change = last.value > first.value ? 'grew' : last.value < first.value ? 'fell' : 'stayed';

  return text.title[change](
    number(first.value),
    locale.format.year(first.period, first.timeBasis),
    number(last.value),
    locale.format.year(last.period, last.timeBasis),
  );
}

function seriesOf(
  { dataset, locale }: OverviewContext,
  own: readonly Observation[],
  ministry: readonly Observation[],
): readonly Series[] {
  const text = locale.text.pilots;
  const sourceYear = (row: Observation) =>
    dataset.sourceById.get(row.source)?.publishedAt.slice(0, 4) ?? '';
  const remarkOf = (row: Observation) => {
    if (row.conflictGroup !== '') return text.perSource(sourceYear(row));
    if (row.indicator !== 'pilot-regions') return text.underReview;
    if (row.timeBasis === 'inferred') return text.yearInferred(yearOf(row));
    if (row.period.kind === 'day') return locale.format.year(row.period, row.timeBasis);

    return '';
  };

  return [
    { observations: own, tone: 'own', remarkOf },
    { observations: ministry, tone: 'other', remarkOf: () => text.ministry },
  ];
}
