import type { Hindrance, Verdict } from '../../domain/comparability.ts';
import { type ComparedRow, observationsIn } from '../../domain/comparison.ts';
import { standingOf } from '../../domain/extremes.ts';
import type { ClusterId } from '../../domain/ids.ts';
import type { CompareContext } from './compareContext.ts';

/** Whether a row may be compared, in words; every reason where it may not. */
export function verdictWords(context: CompareContext, row: ComparedRow): string {
  const { figure } = context.locale.text;

  return figure.sentence(
    row.verdict.kind === 'comparable'
      ? comparableParts(context, row, row.verdict)
      : row.verdict.hindrances.map((hindrance) => hindranceWords(context, hindrance)),
  );
}

function comparableParts(
  { locale }: CompareContext,
  row: ComparedRow,
  { missing, isYearInferred }: Extract<Verdict, { kind: 'comparable' }>,
): readonly string[] {
  const { verdict } = locale.text.compare;
  const values = row.cells.flatMap(observationsIn);
  const isPart = row.cells.some(({ kind }) => kind === 'part-year');
  const same = isYearInferred ? verdict.comparableInferred : verdict.comparable;

  return [
    isPart ? verdict.comparableMonths : same,
    verdict[standingOf(values, row.indicator.direction)],
    ...(missing > 0 ? [verdict.missing(missing)] : []),
  ];
}

/** One reason why values may not be compared. */
export function hindranceWords(context: CompareContext, hindrance: Hindrance): string {
  const { text, format } = context.locale;
  const words = text.compare.hindrance;
  if (hindrance.kind === 'scope') return words.scope[hindrance.scope];
  if (hindrance.kind === 'periods') {
    return words.periods(hindrance.first, hindrance.last, hindrance.undated);
  }
  if (hindrance.kind === 'source-kinds') {
    return words['source-kinds'](
      format.list(hindrance.kinds.map((kind) => text.sources.reliability[kind])),
    );
  }
  if (hindrance.kind === 'overlap') {
    return words.overlap(
      clusterName(context, hindrance.inner),
      clusterName(context, hindrance.outer),
    );
  }

  return words[hindrance.kind];
}

export function clusterName({ dataset, locale }: CompareContext, id: ClusterId): string {
  const cluster = dataset.clusterById.get(id);

  return cluster ? locale.of(cluster.short) : id;
}
