import { unpublishedMeasures } from '../../domain/comparison.ts';
import type { CompareContext } from './compareContext.ts';

/** Measures that are named before the rest is counted. */
const named = 8;

/** How many rows may be compared; and whether so few that the page must say why. */
export function tableTitle({ rows, locale }: CompareContext) {
  const { table } = locale.text.compare;
  const comparable = rows.filter(({ verdict }) => verdict.kind === 'comparable').length;

  return {
    title: rows.length === 0 ? table.none : table.title(comparable, rows.length),
    isScarce: rows.length > 0 && comparable * 2 < rows.length,
  };
}

/** What is published of other places and of none of these; empty where nothing is. */
export function unpublishedWords({ dataset, places, locale }: CompareContext): string {
  const names = unpublishedMeasures(dataset, places).map(({ name }) => locale.of(name));
  if (names.length === 0) return '';
  const shown = names.slice(0, named);

  return locale.text.compare.table.unpublished(
    shown.join(locale.text.facts.semicolon),
    names.length - shown.length,
  );
}
