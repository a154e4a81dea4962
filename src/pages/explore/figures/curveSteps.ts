import { type MeasuredReading, measuredOf } from '../../../domain/explore/reading.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { readingFact } from './figureParts.ts';
import { calculated, sharePercent } from './partWords.ts';
import type { FactLine, MarkFact } from '../../../charts/figure.ts';
import { factLine, togetherFact } from './groupFacts.ts';

/** One dot of a curve: the clusters that it stands for, and what they and all before them hold. */
export interface CurveStep {
  readonly readings: readonly MeasuredReading[];
  /** The places of its first and last cluster in the order of the curve, from 1. */
  readonly first: number;
  readonly last: number;
  /** From 0 to 1. */
  readonly share: number;
  readonly cumulative: number;
}

/** More dots than this lie on one another. */
const mostDots = 400;

/** The steps, several to a dot where there are too many clusters for a dot each. */
export function gathered(steps: readonly CurveStep[], most = mostDots): readonly CurveStep[] {
  const perDot = Math.ceil(steps.length / most);
  if (perDot <= 1) return steps;

  return Array.from({ length: Math.ceil(steps.length / perDot) }, (_, index) =>
    steps.slice(index * perDot, (index + 1) * perDot),
  ).flatMap((some) => {
    const [first, last] = [some[0], some.at(-1)];

    return first && last
      ? [
          {
            readings: some.flatMap(({ readings }) => readings),
            first: first.first,
            last: last.last,
            share: some.reduce((sum, { share }) => sum + share, 0),
            cumulative: last.cumulative,
          },
        ]
      : [];
  });
}

export const stepId = ({ readings }: CurveStep) => readings[0]?.observation.id ?? '';

/** What a dot stands for: one cluster's published value, or several clusters together. */
export function stepFact(context: ExploreContext, step: CurveStep): MarkFact {
  const { locale } = context;
  const { parts, pareto, certainty } = locale.text;
  const { format } = locale;
  const [only, ...others] = step.readings;
  const rank = pareto.rank(format.number(step.first), format.number(step.last));
  const lines: readonly FactLine[] = [
    factLine(parts.position, rank),
    factLine(parts.share, calculated(sharePercent(locale, step.share))),
    factLine(parts.cumulative, calculated(sharePercent(locale, step.cumulative))),
  ];
  if (only && others.length === 0) {
    const fact = readingFact(context, only);

    return { ...fact, lines: [...fact.lines, ...lines] };
  }

  return togetherFact(context, {
    id: stepId(step),
    label: rank,
    value: calculated(sharePercent(locale, step.share)),
    readings: step.readings,
    lines,
    status: certainty.calculated,
  });
}

/** Whether a rounded value is among the values of a curve: what is read off it is rounded then. */
export const curveQualifier = ({ chart }: Pick<ExploreContext, 'chart'>) =>
  measuredOf(chart.set.readings).some(({ observation }) => observation.qualifier === '~')
    ? '~'
    : '=';
