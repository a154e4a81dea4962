import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure } from '../../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { observationFact, yearLabel } from '../../../charts/observationFact.ts';
import { breaksWithin, longestRun, trendDrawing } from '../../../charts/trend/trendPoints.ts';
import { type Observation, type Scope, scopes } from '../../../domain/observation.ts';
import { axisYear } from '../../../domain/period.ts';
import { byPeriod } from '../../../domain/valueGroups.ts';
import { amountWords } from '../../../features/profile/valueWords.ts';
import { valuesSheet } from '../../../features/profile/valuesSheet.ts';
import type { ProfileContext } from '../profileContext.ts';
import { indicatorName, measureUnit } from './rankTitle.ts';

/** The chosen measure over the years: joined where it may be, stopped at breaks, gaps left open. */
export function trendFigure(context: ProfileContext): Figure {
  const { dataset, locale, measure } = context;
  const { trend: text } = locale.text.profileFigures;
  const frame = {
    id: 'trend',
    subtitle: locale.text.profile.measure,
    filters: '',
    ...vintageOf(context),
  };
  if (measure === null) return emptyFigure(frame, text.nothing, 'data');
  const { scope, rows } = seriesOf(context);
  const years = rows.filter(({ period }) => axisYear(period) !== undefined);
  const name = indicatorName(context, measure);
  const subtitle = text.subtitle(name, measureUnit(context, measure), locale.text.scopes[scope]);
  const leftOut = rows.length - years.length;
  const notes = leftOut > 0 ? [text.leftOut(leftOut)] : [];
  const points = new Set(years.map(({ period }) => axisYear(period))).size;
  if (points < 2) {
    const why = points === 1 ? text.one(name) : text.none(name);

    return { ...emptyFigure({ ...frame, subtitle }, why, 'data'), notes };
  }

  return {
    ...frame,
    subtitle,
    title: titleOf(context, years, name),
    drawing: trendDrawing(
      context,
      [{ observations: years, tone: 'own', remarkOf: () => '' }],
      text.breakLines,
    ),
    marks: years.map((row) => observationFact(context, row, yearLabel(context, row))),
    table: valuesSheet(context, subtitle, rows),
    notes: [
      ...breaksWithin(years, dataset.seriesBreaks).map((cause) => locale.of(cause.description)),
      text.lineNote,
      ...notes,
    ],
    sources: sourcesOf(
      context,
      rows.map((row) => row.source),
    ),
  };
}

/** The values of the measure in one scope: the whole, or the scope in which there are most of them. */
function seriesOf(context: ProfileContext): {
  readonly scope: Scope;
  readonly rows: readonly Observation[];
} {
  const { observations, measure } = context;
  const all = observations.filter((row) => row.indicator === measure && hasUnit(context, row));
  const series = scopes.map((scope) => ({
    scope,
    rows: all.filter((row) => row.scope === scope).toSorted(byPeriod),
  }));
  const whole = series.find(({ scope, rows }) => scope === 'whole' && rows.length > 0);
  const [most] = series.toSorted((a, b) => b.rows.length - a.rows.length);

  return whole ?? most ?? { scope: 'whole', rows: [] };
}

/** Growth is claimed within one unbroken run only, and of its ends. */
function titleOf(context: ProfileContext, years: readonly Observation[], measure: string): string {
  const { dataset, locale } = context;
  const { trend: text } = locale.text.profileFigures;
  const run = longestRun(years, dataset.seriesBreaks);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return text.apart(measure, years.length);
  const change = last.value > first.value ? 'grew' : last.value < first.value ? 'fell' : 'stayed';
  const year = ({ period, timeBasis }: Observation) => locale.format.year(period, timeBasis);

  return text[change](
    measure,
    amountWords(context, first),
    year(first),
    amountWords(context, last),
    year(last),
  );
}
