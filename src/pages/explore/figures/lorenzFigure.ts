import type { PartHeld } from '../../../charts/cumulative/cumulativeDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { type MeasuredReading, measuredOf } from '../../../domain/explore/reading.ts';
import { gini } from '../../../domain/statistics/gini.ts';
import {
  heldBySmallest,
  lorenzCurve,
  type LorenzPoint,
} from '../../../domain/statistics/lorenz.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { curveSheet } from './curveSheet.ts';
import { curveQualifier, type CurveStep, gathered, stepFact, stepId } from './curveSteps.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import { coverageNotes } from './figureParts.ts';
import { togetherFact } from './groupFacts.ts';
import { calculated, shareInWords, sharePercent } from './partWords.ts';

const halfId = 'smaller-half';
const giniId = 'gini';

/** What the values of a Lorenz curve come to. */
interface Inequality {
  readonly readings: readonly MeasuredReading[];
  readonly steps: readonly CurveStep[];
  readonly gini: number;
  /** What the smaller half holds, from 0 to 1. */
  readonly half: number;
  /** What each fifth holds, the smallest members first, then the largest tenth; from 0 to 1. Empty of few values. */
  readonly fifths: readonly number[];
  readonly largestTenth: number;
}

/** The Lorenz curve in a square, with the area that the Gini coefficient measures. */
export function lorenzFigure(context: ExploreContext): Figure {
  const { chart, locale } = context;
  const frame = frameOf(context, 'lorenz');
  const { lorenz } = locale.text;
  const inequality = inequalityOf(context);
  const { readings, steps } = inequality;
  const shown = gathered(steps);
  const subtitle = lorenz.subtitle(frame.subtitle);

  return {
    ...frame,
    subtitle,
    title: titleOf(context, inequality),
    drawing: {
      kind: 'cumulative',
      shape: 'lorenz',
      dots: shown.map((step) => ({
        id: stepId(step),
        across: (step.last / steps.length) * 100,
        up: step.cumulative * 100,
      })),
      guides: [
        {
          id: halfId,
          across: 50,
          up: inequality.half * 100,
          lines: [lorenz.firstLine, locale.text.pareto.secondLine(halfText(context, inequality))],
        },
      ],
      last: 100,
      unit: '%',
      diagonal: lorenz.diagonal,
      beside: besideOf(context, inequality),
      area: { id: giniId, text: lorenz.giniText(giniText(context, inequality)) },
    },
    marks: [
      giniFact(context, inequality),
      halfFact(context, inequality),
      ...shown.map((step) => stepFact(context, step)),
    ],
    table: curveSheet(context, steps, subtitle),
    notes: [
      ...partsNote(context, inequality),
      ...methodNotes(context, inequality),
      ...coverageNotes(context, chart.set.readings),
    ],
    sources: sourcesOf(
      context,
      readings.map(({ observation }) => observation),
    ),
  };
}

/** The values, the smallest first, with what they hold together and how unequal they are. */
export function inequalityOf({ chart }: Pick<ExploreContext, 'chart'>): Inequality {
  const readings = measuredOf(chart.set.readings).toSorted(
    (a, b) => a.observation.value - b.observation.value,
  );
  const values = readings.map(({ observation }) => observation.value);
  const curve = lorenzCurve(values);
  const coefficient = gini(values);
  if (curve.kind === 'refused' || coefficient.kind === 'refused')
    return { readings, steps: [], gini: 0, half: 0, fifths: [], largestTenth: 0 };
  const held = curve.value.map((point) => point.held);

  return {
    readings,
    steps: readings.map((reading, index) => ({
      readings: [reading],
      first: index + 1,
      last: index + 1,
      share: (held[index + 1] ?? 0) - (held[index] ?? 0),
      cumulative: held[index + 1] ?? 0,
    })),
    gini: coefficient.value.ofAll,
    half: heldBySmallest(curve.value, 0.5),
    ...partsHeld(curve.value),
  };
}

/** Of fewer members a tenth would be a part of one. */
const fewestForTenths = 10;

/** What the fifths and the largest tenth hold, read off the curve. */
function partsHeld(curve: readonly LorenzPoint[]): Pick<Inequality, 'fifths' | 'largestTenth'> {
  if (curve.length - 1 < fewestForTenths) return { fifths: [], largestTenth: 0 };
  const upTo = (part: number) => heldBySmallest(curve, part);

  return {
    fifths: [1, 2, 3, 4, 5].map((nth) => upTo(nth / 5) - upTo((nth - 1) / 5)),
    largestTenth: 1 - upTo(0.9),
  };
}

const heldText = (context: ExploreContext, share: number) =>
  sharePercent(context.locale, share, curveQualifier(context));

/** The same in words, for where there is no room beside the square. */
function partsNote(
  context: ExploreContext,
  { fifths, largestTenth }: Inequality,
): readonly string[] {
  const { format, text } = context.locale;
  if (fifths.length === 0) return [];
  const held = format.list(fifths.map((share) => heldText(context, share)));

  return [text.lorenz.parts(held, heldText(context, largestTenth))];
}

/** What the fifths and the largest tenth hold, as it stands beside the square. */
function besideOf(
  context: ExploreContext,
  { fifths, largestTenth }: Inequality,
): readonly PartHeld[] {
  if (fifths.length === 0) return [];
  const { fifths: names, largestTenth: tenthName } = context.locale.text.lorenz;
  const row = (label: string, share: number) => ({
    label,
    up: share * 100,
    text: calculated(heldText(context, share)),
  });

  return [
    ...fifths.map((share, index) => row(names[index] ?? '', share)).toReversed(),
    row(tenthName, largestTenth),
  ];
}

function titleOf(context: ExploreContext, { readings, half }: Inequality): string {
  const { lorenz } = context.locale.text;
  const isEqual = readings[0]?.observation.value === readings.at(-1)?.observation.value;

  return isEqual
    ? lorenz.equal(readings.length)
    : lorenz.half(shareInWords(context.locale, half, curveQualifier(context)));
}

const halfText = (context: ExploreContext, { half }: Inequality) =>
  calculated(sharePercent(context.locale, half, curveQualifier(context)));

function giniText(context: ExploreContext, inequality: Inequality): string {
  const { format } = context.locale;
  const sign = format.sign(curveQualifier(context));
  const number = format.rounded(inequality.gini, 2);

  return calculated(sign === '' ? number : `${sign} ${number}`);
}

function methodNotes(
  { locale, ...context }: ExploreContext,
  inequality: Inequality,
): readonly string[] {
  const { lorenz, parts } = locale.text;
  const count = inequality.readings.length;

  return [
    locale.text.paragraph([
      lorenz.method(count, locale.format.rounded(1 - 1 / count, 3)),
      ...(count % 2 === 1 ? [lorenz.odd] : []),
    ]),
    ...(curveQualifier(context) === '~' ? [parts.about] : []),
  ];
}

function giniFact(context: ExploreContext, inequality: Inequality): MarkFact {
  const { lorenz, certainty } = context.locale.text;

  return togetherFact(context, {
    id: giniId,
    label: lorenz.gini,
    value: giniText(context, inequality),
    readings: inequality.readings,
    lines: [],
    status: certainty.calculated,
    isOfAll: true,
  });
}

function halfFact(context: ExploreContext, inequality: Inequality): MarkFact {
  const { lorenz, certainty } = context.locale.text;
  const { readings } = inequality;

  return togetherFact(context, {
    id: halfId,
    label: lorenz.halfTerm,
    value: halfText(context, inequality),
    readings: readings.slice(0, Math.floor(readings.length / 2)),
    lines: [],
    status: certainty.calculated,
  });
}
