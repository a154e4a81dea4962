import type { GapsDrawing } from '../../../charts/gaps/gapsDrawing.ts';
import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { hasUnit, sourcesOf } from '../../../charts/figureParts.ts';
import { vintageOf } from '../../../charts/vintage.ts';
import { measureName, observationFact, observationText } from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { numeric, type Sheet, words } from '../../../charts/sheet.ts';
import { rankable } from '../../../domain/latestValue.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type Standing, standingOf } from '../../../domain/peerMedian.ts';
import { peerWords } from '../peerWords.ts';
import { ownValues, type ProfileContext } from '../profileContext.ts';

type Gap = Extract<Standing, { kind: 'gap' }>;
type Verdict = 'strength' | 'weakness' | 'same' | 'larger' | 'smaller' | 'open';

/** Strengths and weak points: each value against the median of peers, in its own unit. */
export function gapsFigure(context: ProfileContext): Figure {
  const { locale, cluster } = context;
  const { gaps: text } = locale.text.profileFigures;
  const standings = standingsOf(context);
  const gaps = standings
    .flatMap((standing) => (standing.kind === 'gap' ? [standing] : []))
    .toSorted((a, b) => order(context, a) - order(context, b));
  const few = standings.filter(({ kind }) => kind === 'few');
  const frame = {
    id: 'gaps',
    subtitle: text.subtitle(peerWords(context)),
    filters: '',
    ...vintageOf(context),
  };
  const fewNote = fewWords(context, few);
  if (gaps.length === 0) return { ...emptyFigure(frame, text.few, 'data'), notes: fewNote };
  const count = (wanted: Verdict) =>
    gaps.filter((gap) => verdictOf(context, gap) === wanted).length;

  return {
    ...frame,
    title: text.title(locale.of(cluster.short), count('strength'), count('weakness'), gaps.length),
    drawing: drawingOf(context, gaps),
    marks: gaps.map((gap) => factOf(context, gap)),
    table: sheetOf(context, frame.subtitle, gaps),
    notes: [text.note, ...fewNote],
    sources: sourcesOf(
      context,
      gaps.map(({ own }) => own.source),
    ),
  };
}

function standingsOf(context: ProfileContext): readonly Standing[] {
  const { dataset, peers, tree } = context;

  return ownValues(context)
    .flatMap((latest) => rankable(latest) ?? [])
    .filter((own) => hasUnit(context, own))
    .map((own) => standingOf(dataset, own, peers, tree));
}

/** Measures with too few values, each with the number that there is. */
function fewWords(context: ProfileContext, few: readonly Standing[]): readonly string[] {
  const { text } = context.locale;
  const { fewMeasure, fewNote } = text.profileFigures.gaps;
  if (few.length === 0) return [];

  return [
    fewNote(
      few
        .map(({ own, peers }) => fewMeasure(measureName(context, own), peers))
        .join(text.profile.and),
    ),
  ];
}

/** More is better for some measures and worse for others; of the rest only the size is said. */
function verdictOf({ dataset }: ProfileContext, { own, side }: Gap): Verdict {
  if (side === 'equal') return 'same';
  if (side === 'open') return 'open';
  const direction = dataset.indicatorById.get(own.indicator)?.direction ?? 'none';
  if (direction === 'none') return side === 'above' ? 'larger' : 'smaller';

  return (direction === 'higher') === (side === 'above') ? 'strength' : 'weakness';
}

const verdicts: readonly Verdict[] = ['strength', 'larger', 'same', 'open', 'smaller', 'weakness'];

/** Strengths first, weak points last; within each the order of the package. */
const order = (context: ProfileContext, gap: Gap) => verdicts.indexOf(verdictOf(context, gap));

const tones: Readonly<Record<Verdict, GapsDrawing['rows'][number]['tone']>> = {
  strength: 'better',
  weakness: 'worse',
  same: 'plain',
  larger: 'plain',
  smaller: 'plain',
  open: 'plain',
};

function drawingOf(context: ProfileContext, gaps: readonly Gap[]): GapsDrawing {
  const { gaps: text } = context.locale.text.profileFigures;

  return {
    kind: 'gaps',
    rows: gaps.map((gap) => {
      const verdict = verdictOf(context, gap);

      return {
        bar: {
          id: gap.own.id,
          value: multipleOf(gap),
          certainty: 'calculated',
          text: gapText(context, gap),
        },
        label: measureName(context, gap.own),
        detail: text.detail(
          text[verdict],
          observationText(context, gap.own),
          medianText(context, gap),
        ),
        tone: tones[verdict],
      };
    }),
    axisName: text.axis,
  };
}

/** How many times the median; 0 where one of the two is not positive, and a multiple says nothing. */
function multipleOf({ own, median }: Gap): number {
  return own.value > 0 && median > 0 ? own.value / median : 0;
}

/** Digits of the calculated, not of a source: four that mean something. */
const rounded = (value: number) => Number(value.toPrecision(4));

function calculated(own: Observation, value: number): Observation {
  return { ...own, value: rounded(value), qualifier: '=', status: 'E' };
}

const medianText = (context: ProfileContext, { own, median }: Gap) =>
  observationText(context, calculated(own, median));
const gapText = (context: ProfileContext, { own, gap }: Gap) =>
  observationText(context, calculated(own, gap));

function factOf(context: ProfileContext, gap: Gap): MarkFact {
  const { text, format } = context.locale;
  const { gaps } = text.profileFigures;
  const own = observationText(context, gap.own);
  const fact = observationFact(context, gap.own, measureName(context, gap.own));
  const line = (term: string, detail: string) => ({ term, detail, url: null });

  return {
    ...fact,
    lines: [
      line(gaps.standingColumn, gaps[verdictOf(context, gap)]),
      line(gaps.medianColumn, medianText(context, gap)),
      line(gaps.peersColumn, format.number(gap.peers)),
      line(text.facts.method, gaps.method(own, medianText(context, gap), gapText(context, gap))),
      ...fact.lines,
    ],
  };
}

function sheetOf(context: ProfileContext, caption: string, gaps: readonly Gap[]): Sheet {
  const { text, format } = context.locale;
  const { gaps: columns } = text.profileFigures;

  return {
    caption,
    columns: [
      { header: text.facts.indicator, kind: 'words' },
      { header: columns.standingColumn, kind: 'words' },
      { header: columns.medianColumn, kind: 'words' },
      { header: columns.gapColumn, kind: 'words' },
      { header: columns.peersColumn, kind: 'number' },
      ...readingColumns(context.locale),
    ],
    rows: gaps.map((gap) => [
      words(measureName(context, gap.own)),
      words(columns[verdictOf(context, gap)]),
      words(medianText(context, gap)),
      words(gapText(context, gap)),
      numeric(gap.peers, format.number(gap.peers)),
      ...readingCells(context, gap.own),
    ]),
  };
}
