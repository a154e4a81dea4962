import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { measuredOf } from '../../../domain/explore/reading.ts';
import { membersHolding, type ParetoStep, paretoSteps } from '../../../domain/statistics/pareto.ts';
import type { MeasuredReading } from '../../../domain/explore/reading.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { curveSheet } from './curveSheet.ts';
import { curveQualifier, type CurveStep, gathered, stepFact, stepId } from './curveSteps.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { coverageNotes } from './figureParts.ts';
import { togetherFact } from './groupFacts.ts';
import { calculated, sharePercent } from './partWords.ts';

const readOff = [0.5, 0.8];
export const largePart = 0.8;

/** A share of the total that is read off the curve: how few clusters reach it. */
interface ReadPart {
  readonly part: number;
  readonly members: number;
  readonly held: number;
  readonly isTied: boolean;
}

/** The cumulative share over the number of clusters, with one axis for the share. */
export function paretoFigure(context: ExploreContext): Figure {
  const { chart, locale } = context;
  const frame = frameOf(context, 'pareto');
  const { pareto, parts } = locale.text;
  const order = orderOf(context);
  const reads = readOff.map((part) => ({ part, ...membersHolding(order, part) }));
  const steps = stepsOf(order);
  const shown = gathered(steps);
  const subtitle = pareto.subtitle(frame.subtitle);

  return {
    ...frame,
    subtitle,
    title: titleOf(context, order),
    drawing: {
      kind: 'cumulative',
      shape: 'pareto',
      dots: shown.map((step) => ({
        id: stepId(step),
        across: step.last,
        up: step.cumulative * 100,
      })),
      guides: reads.map((read) => ({
        id: readId(read),
        across: read.members,
        up: read.held * 100,
        lines: [pareto.firstLine(read.members), pareto.secondLine(heldText(context, read))],
      })),
      last: order.length,
      unit: parts.clusters,
      diagonal: '',
      area: null,
    },
    marks: [
      ...reads.map((read) => readFact(context, read, order)),
      ...shown.map((step) => stepFact(context, step)),
    ],
    table: curveSheet(context, steps, subtitle),
    notes: [
      pareto.method,
      ...(reads.some(({ isTied }) => isTied) ? [pareto.cutTie] : []),
      ...(curveQualifier(context) === '~' ? [parts.about] : []),
      ...coverageNotes(context, chart.set.readings),
    ],
    sources: sourcesOf(
      context,
      order.map(({ row }) => row.observation),
    ),
  };
}

type Order = readonly ParetoStep<MeasuredReading>[];

/** The values, the largest first, with what they hold together. */
export function orderOf({ chart }: Pick<ExploreContext, 'chart'>): Order {
  const steps = paretoSteps(measuredOf(chart.set.readings), ({ observation }) => observation.value);

  return steps.kind === 'computed' ? steps.value : [];
}

const stepsOf = (order: Order): readonly CurveStep[] =>
  order.map(({ row, share, cumulative }, index) => ({
    readings: [row],
    first: index + 1,
    last: index + 1,
    share,
    cumulative,
  }));

function titleOf({ locale }: ExploreContext, order: Order): string {
  const { pareto } = locale.text;
  if (order[0]?.value === order.at(-1)?.value) return pareto.equal(order.length);

  return pareto.reaches(membersHolding(order, largePart).members, order.length);
}

const readId = ({ part }: ReadPart) => `reach-${part * 100}`;

const heldText = (context: ExploreContext, { held }: ReadPart) =>
  calculated(sharePercent(context.locale, held, curveQualifier(context)));

function readFact(context: ExploreContext, read: ReadPart, order: Order): MarkFact {
  const { locale } = context;
  const { pareto, where, facts, certainty } = locale.text;

  return togetherFact(context, {
    id: readId(read),
    label: pareto.reach(locale.format.percent(read.part * 100)),
    value: `${where.count(read.members)}${facts.comma}${pareto.secondLine(heldText(context, read))}`,
    readings: order.slice(0, read.members).map(({ row }) => row),
    lines: [],
    status: certainty.calculated,
  });
}
