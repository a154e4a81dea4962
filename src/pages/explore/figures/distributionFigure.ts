import { emptyFigure } from '../../../charts/emptyFigure.ts';
import type { DistributionDrawing } from '../../../charts/distribution/distributionDrawing.ts';
import type { Figure, MarkFact } from '../../../charts/figure.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Sheet, words, writtenWhenRead } from '../../../charts/sheet.ts';
import { certaintyOf } from '../../../domain/certainty.ts';
import { measuredOf, valuesOf } from '../../../domain/explore/reading.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { distributionRows, type DistributionRows, type FilledBin } from './distributionRows.ts';
import { frameOf, sourcesOf } from './figureFrame.ts';
import {
  clusterName,
  definitionNotes,
  isOneYear,
  provinceName,
  readingFact,
} from './figureParts.ts';
import { inWords, type MeasureAxis, measureAxis } from './measureAxis.ts';

/** How often values of the measure occur: histogram, box and a dot a cluster. */
export function distributionFigure(context: ExploreContext): Figure {
  const { chart, wish, locale } = context;
  const axis = measureAxis(
    context,
    wish.measure,
    valuesOf(chart.set.readings).map(({ observation }) => observation.value),
  );
  const outcome = distributionRows(context, axis);
  const frame = frameOf(context, 'distribution');
  if (outcome.kind === 'refused') {
    return emptyFigure(frame, locale.text.refusals['too-few-values'](0, 1), 'data');
  }
  const rows = outcome.value;

  return {
    ...frame,
    title: titleOf(context, rows, axis),
    drawing: drawingOf(context, rows, axis),
    marks: [
      ...rows.bins.map((bin) => binFact(context, bin, rows)),
      ...rows.readings.map((reading) => readingFact(context, reading, reading.cluster.id)),
    ],
    table: sheetOf(context, rows, frame.subtitle),
    notes: notesOf(context, rows, axis),
    sources: sourcesOf(
      context,
      rows.readings.map(({ observation }) => observation),
    ),
  };
}

function titleOf(
  context: ExploreContext,
  { readings, box }: DistributionRows,
  { calculated, calculatedNumber }: MeasureAxis,
): string {
  const { distribution } = context.locale.text;
  const [first] = readings;
  const count = readings.length;
  if (first && box.minimum === box.maximum)
    return distribution.equal(count, inWords(context, first.observation));
  const upper = calculated(box.upperQuartile);

  return box.lowerQuartile === box.upperQuartile
    ? distribution.concentrated(count, upper)
    : distribution.half(count, calculatedNumber(box.lowerQuartile), upper);
}

function drawingOf(
  context: ExploreContext,
  { readings, box, bins }: DistributionRows,
  { title, scale, onAxis, calculated, calculatedNumber }: MeasureAxis,
): DistributionDrawing {
  const { format, text } = context.locale;

  return {
    kind: 'distribution',
    title,
    scale,
    bins: bins.map(({ id, from, to, readings: held }) => ({
      id,
      from,
      to,
      count: held.length,
      text: format.number(held.length),
    })),
    box: {
      lowerWhisker: onAxis(box.lowerWhisker),
      lowerQuartile: onAxis(box.lowerQuartile),
      median: onAxis(box.median),
      upperQuartile: onAxis(box.upperQuartile),
      upperWhisker: onAxis(box.upperWhisker),
      outliers: [...new Set(box.outliers)].map(onAxis),
      texts: {
        lower: calculatedNumber(box.lowerQuartile),
        median: text.distribution.median(calculated(box.median)),
        upper: calculatedNumber(box.upperQuartile),
      },
    },
    dots: readings.map(({ cluster, observation }) => ({
      id: cluster.id,
      name: clusterName(context, cluster),
      value: onAxis(observation.value),
      certainty: certaintyOf(observation),
    })),
  };
}

/** A column stands for all clusters in it. */
function binFact(
  context: ExploreContext,
  { id, from, to, readings }: FilledBin,
  { bins }: DistributionRows,
): MarkFact {
  const { dataset, locale } = context;
  const { distribution, facts, where } = locale.text;
  const range = distribution.bin(locale.format.number(from), locale.format.number(to));
  const ending = id === bins.at(-1)?.id ? `${facts.comma}${distribution.lastBin}` : '';

  return {
    id,
    label: `${range}${ending}`,
    value: distribution.clusters(readings.length),
    lines: [
      { term: facts.year, detail: where.asOf(dataset.version), url: null },
      { term: facts.status, detail: distribution.counted, url: null },
    ],
    caution: '',
    filter: null,
    clusters: readings.map(({ cluster }) => cluster.id),
  };
}

function sheetOf(context: ExploreContext, { readings }: DistributionRows, caption: string): Sheet {
  const { columns } = context.locale.text;

  return writtenWhenRead(
    {
      caption,
      columns: [
        { header: columns.name, kind: 'words' },
        { header: columns.province, kind: 'words' },
        ...readingColumns(context.locale),
      ],
    },
    {
      items: readings,
      cells: ({ cluster, observation }) => [
        words(clusterName(context, cluster)),
        words(provinceName(context, cluster)),
        ...readingCells(context, observation),
      ],
      clusters: ({ cluster }) => [cluster.id],
    },
  );
}

function notesOf(
  context: ExploreContext,
  { readings, rule, box }: DistributionRows,
  { scale, calculated, calculatedNumber }: MeasureAxis,
): readonly string[] {
  const { locale, chart, wish } = context;
  const { distribution, explore } = locale.text;
  const all = chart.set.readings;
  const bounds = measuredOf(all).length - readings.length;
  const contested = all.filter(({ kind }) => kind === 'contested').length;
  const missing = all.filter(({ kind }) => kind === 'missing').length;
  const borrowed = readings.filter(({ borrowedYears }) => borrowedYears > 0).length;
  const isAsked = wish.options.has('linear');

  return [
    distribution.boxNote(
      calculatedNumber(box.lowerQuartile),
      calculatedNumber(box.median),
      calculated(box.upperQuartile),
    ),
    distribution.binsNote(distribution.rules[rule]),
    ...(scale === 'linear' && !isAsked ? [distribution.linearNote] : []),
    ...(isOneYear(readings) ? [] : [distribution.years]),
    ...definitionNotes(context, readings),
    ...(wish.years.year !== 'latest' && borrowed > 0 ? [explore.borrowedNote(borrowed)] : []),
    ...(bounds > 0 ? [distribution.bounds(bounds)] : []),
    ...(contested > 0 ? [distribution.contested(contested)] : []),
    ...(missing > 0 ? [distribution.missing(missing, all.length)] : []),
  ];
}
