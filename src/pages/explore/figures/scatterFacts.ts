import type { FactLine, MarkFact } from '../../../charts/figure.ts';
import {
  observationText,
  sourceLine,
  statusWords,
  yearLabel,
} from '../../../charts/observationFact.ts';
import { readingCells, readingColumns } from '../../../charts/readingSheet.ts';
import { type Sheet, words, writtenWhenRead } from '../../../charts/sheet.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type ExploreContext, indicatorName } from '../exploreContext.ts';
import { clusterName, provinceName } from './figureParts.ts';
import { observationsBehind } from './measureAxis.ts';
import type { Pair, ScatterRows } from './scatterRows.ts';

/** A point as its mark explains it: both values with year, status and source. */
export function pairFact(context: ExploreContext, { cluster, x, y }: Pair): MarkFact {
  const { locale } = context;
  const values = () => [...observationsBehind(y), ...observationsBehind(x)];

  // Of thousands of points one is looked at: each is put in words when it is.
  return {
    id: cluster.id,
    get label() {
      return `${clusterName(context, cluster)}${locale.text.facts.comma}${provinceName(context, cluster)}`;
    },
    get value() {
      return `${textOf(context, observationsBehind(y))}${locale.text.facts.semicolon}${textOf(context, observationsBehind(x))}`;
    },
    get lines() {
      return eachOnce(values().flatMap((observation) => linesOf(context, observation)));
    },
    get caution() {
      const cautions = values().map(({ note }) => locale.of(note));

      return [...new Set(cautions)].filter((note) => note !== '').join(' ');
    },
    filter: null,
    clusters: [cluster.id],
  };
}

/** A value, or all that contradict one another. */
function textOf(context: ExploreContext, observations: readonly Observation[]): string {
  return observations.map((observation) => observationText(context, observation)).join(' ≠ ');
}

/** The value with its status, and its source. */
function linesOf(context: ExploreContext, observation: Observation): readonly FactLine[] {
  const { locale } = context;
  const value = observationText(context, observation);

  return [
    {
      term: yearLabel(context, observation),
      detail: `${value}${locale.text.facts.semicolon}${statusWords(locale, observation)}`,
      url: null,
    },
    sourceLine(context, observation),
  ];
}

/** Both values may have one source: it is named once, after the last of them. */
function eachOnce(lines: readonly FactLine[]): readonly FactLine[] {
  return lines.filter(
    ({ term, detail }, index) =>
      !lines.slice(index + 1).some((later) => later.term === term && later.detail === detail),
  );
}

/** A row a value: vertical before horizontal, in the order of the points; those without a place last. */
export function scatterSheet(
  context: ExploreContext,
  { drawn, contestedTwice }: ScatterRows,
  caption: string,
): Sheet {
  const { locale } = context;
  const { columns, scatter } = locale.text;
  const rows = [...drawn, ...contestedTwice].flatMap(({ cluster, x, y }) =>
    [...observationsBehind(y), ...observationsBehind(x)].map((observation) => ({
      cluster,
      observation,
    })),
  );

  return writtenWhenRead(
    {
      caption,
      columns: [
        { header: columns.name, kind: 'words' },
        { header: columns.province, kind: 'words' },
        { header: scatter.measure, kind: 'words' },
        ...readingColumns(locale),
      ],
    },
    {
      items: rows,
      cells: ({ cluster, observation }) => [
        words(clusterName(context, cluster)),
        words(provinceName(context, cluster)),
        words(indicatorName(context, observation.indicator)),
        ...readingCells(context, observation),
      ],
      clusters: ({ cluster }) => [cluster.id],
    },
  );
}
