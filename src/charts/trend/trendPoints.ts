import type { TrendDrawing, TrendPoint } from './trendDrawing.ts';
import { markNumber, type Reader } from '../observationFact.ts';
import { certaintyOf } from '../../domain/certainty.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { brokenLine, type Interruption } from '../../domain/line.ts';
import type { Observation } from '../../domain/observation.ts';
import { axisYear, periodYear } from '../../domain/period.ts';
import type { SeriesBreak } from '../../domain/seriesBreak.ts';
import { moneyAmount } from '../../i18n/format.ts';
import { isMoney } from '../../i18n/written.ts';

/** Reviews and plans come about every three years; a longer gap is drawn as a gap. */
const solidYears = 3;

/** One series of the drawing: its own readings, or those of another count shown beside it. */
export interface Series {
  readonly observations: readonly Observation[];
  readonly tone: 'own' | 'other';
  readonly remarkOf: (observation: Observation) => string;
}

/** Readings over years: joined where they may be, stopped at breaks, contradictions side by side. */
export function trendDrawing(
  context: Reader,
  series: readonly Series[],
  breakLines: readonly string[],
): TrendDrawing {
  const { dataset } = context;
  const own = series.filter(({ tone }) => tone === 'own').flatMap((one) => one.observations);
  const line = brokenLine(own, dataset.seriesBreaks, solidYears);
  const lastOfLine = line.stretches.at(-1)?.to.id;

  return {
    kind: 'trend',
    points: series.flatMap((one) =>
      one.observations.flatMap((observation) =>
        trendPoint(context, one, observation, observation.id === lastOfLine),
      ),
    ),
    stretches: line.stretches.map(({ from, to, stroke }) => ({
      from: from.id,
      to: to.id,
      isDotted: stroke === 'dotted',
    })),
    conflicts: conflictsOf(own),
    breaks: breaksOf(line.interruptions, breakLines),
    perUnit: unitOfAxis(context, own[0]),
  };
}

/** What one unit of the axis is worth in the stored unit: money is shown in the unit chosen. */
function unitOfAxis({ dataset, moneyUnit }: Reader, first: Observation | undefined): number {
  const indicator = first && dataset.indicatorById.get(first.indicator);
  const unit = indicator && dataset.unitById.get(indicator.unit);

  return unit && isMoney(unit) ? 1 / moneyAmount(1, moneyUnit) : 1;
}

function trendPoint(
  context: Reader,
  { tone, remarkOf }: Series,
  observation: Observation,
  isEndOfLine: boolean,
): readonly TrendPoint[] {
  const at = axisYear(observation.period);
  if (at === undefined) return [];
  const isContested = observation.conflictGroup !== '';

  return [
    {
      id: observation.id,
      value: observation.value,
      certainty: certaintyOf(observation),
      text: markNumber(context, observation),
      at,
      isYearInferred: observation.timeBasis === 'inferred',
      remark: remarkOf(observation),
      tone: isContested ? 'contested' : tone,
      side: labelSide(isEndOfLine, isContested || tone === 'other'),
    },
  ];
}

/** Labels of rival counts stand left of their points, one under the other; the end of the line has its label above. */
function labelSide(isEndOfLine: boolean, isRival: boolean): TrendPoint['side'] {
  if (isEndOfLine) return 'above-left';

  return isRival ? 'left' : 'right';
}

/** The smallest and the largest value of each conflict group, which spans all between them. */
function conflictsOf(observations: readonly Observation[]): TrendDrawing['conflicts'] {
  const contested = observations.filter(({ conflictGroup }) => conflictGroup !== '');
  const groups = [...groupedBy(contested, ({ conflictGroup }) => conflictGroup).values()];

  return groups.flatMap((group) => {
    const byValue = group.toSorted((a, b) => a.value - b.value);
    const [lowest, highest] = [byValue[0], byValue.at(-1)];

    return lowest && highest && lowest !== highest ? [[lowest.id, highest.id] as const] : [];
  });
}

/** One mark on the axis for each break, halfway between the readings that it keeps apart; words at the first. */
function breaksOf(
  interruptions: readonly Interruption[],
  lines: readonly string[],
): TrendDrawing['breaks'] {
  const places = interruptions.map(({ from, to }) => midpoint(from, to));

  return [...new Set(places)].map((at, index) => ({ at, lines: index === 0 ? lines : [] }));
}

function midpoint(from: Observation, to: Observation): number {
  return ((axisYear(from.period) ?? 0) + (axisYear(to.period) ?? 0)) / 2;
}

/** The breaks that keep readings of the series apart, each once. */
export function breaksWithin(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly SeriesBreak[] {
  return [
    ...new Set(
      brokenLine(observations, breaks, solidYears).interruptions.map((stop) => stop.cause),
    ),
  ];
}

/** The longest run of readings that are joined: what may be said to have grown or fallen. */
export function longestRun(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): readonly Observation[] {
  const { stretches } = brokenLine(observations, breaks, solidYears);
  const runs: Observation[][] = [];
  for (const { from, to } of stretches) {
    const run = runs.at(-1);
    if (run?.at(-1) === from) run.push(to);
    else runs.push([from, to]);
  }

  return runs.reduce<readonly Observation[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
}

export const yearOf = (observation: Observation) => String(periodYear(observation.period) ?? '');
