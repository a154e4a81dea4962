import { chartContext } from '../../../domain/explore/chartContext.ts';
import { chartNeeds } from '../../../domain/explore/chartOffers.ts';
import { type MeasuredReading, measuredOf, type Reading } from '../../../domain/explore/reading.ts';
import { totalRefusals } from '../../../domain/explore/totalRefusals.ts';
import { bySize } from '../../../domain/latestValue.ts';
import type { ExploreContext } from '../exploreContext.ts';
import { refusalWords } from '../refusalWords.ts';
import { type GroupShare, groupShares, type PartAndRest, partAndRest } from './groupShares.ts';
import { selectedShare } from './selectedShare.ts';

/** A share with what it is to the reader: asked for, or what remains. */
export interface ShareRow extends GroupShare {
  readonly tone: 'mark' | 'rest';
}

/** What is shared: what is selected against the others, with the groups below it; the groups, the chosen clusters against the others, or the largest against the others. */
export interface ShareRows {
  readonly kind: 'selected' | 'groups' | 'chosen' | 'largest';
  readonly rows: readonly ShareRow[];
  /** The readings of all clusters that make the whole. */
  readonly readings: readonly Reading[];
  readonly notes: readonly string[];
}

/** How many clusters stand for the largest; of few clusters, the single largest one does. */
const mostLargest = 10;

/** The rows of the selection, where there is one, before those of the groups; instead of any other rows. */
export function shareRows(context: ExploreContext): ShareRows {
  const { locale, wish } = context;
  const words = locale.text.selectedShare;
  const { readings } = context.chart.set;
  const selected = selectedShare(context, readings);
  if (selected.kind === 'none') return unselectedRows(context);
  if (selected.kind === 'refused') {
    const rows = unselectedRows(context);

    return { ...rows, notes: [selected.note, ...rows.notes] };
  }
  const own = sideRows(context, selected.sides, words.name);
  if (wish.grouping === 'none')
    return { kind: 'selected', rows: own, readings, notes: selected.notes };
  const groups = unselectedRows(context);

  return {
    kind: 'selected',
    rows: [...own, ...groups.rows],
    readings,
    notes: [words.beside, ...selected.notes, ...groups.notes],
  };
}

function unselectedRows(context: ExploreContext): ShareRows {
  const { chart, wish, isNarrowed, locale } = context;
  const { readings } = chart.set;
  if (wish.grouping !== 'none')
    return {
      kind: 'groups',
      rows: groupShares(context).map((row) => ({ ...row, tone: 'mark' })),
      readings,
      notes: [],
    };
  const whole = isNarrowed ? wholeOf(context) : undefined;
  if (whole?.kind === 'readings') {
    const chosen = chosenRows(context, whole.readings);
    if (chosen.length > 0)
      return { kind: 'chosen', rows: chosen, readings: whole.readings, notes: [] };
  }
  const notes = whole?.kind === 'refused' ? [locale.text.groupShare.noWhole(whole.reason)] : [];

  return { kind: 'largest', rows: largestRows(context), readings, notes };
}

type Whole =
  | { readonly kind: 'readings'; readonly readings: readonly Reading[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The readings of every cluster of the dataset for the same year, where they make one total. */
function wholeOf(context: ExploreContext): Whole {
  const { dataset, wish, chart } = context;
  const year = chart.set.year ?? wish.years.year;
  const whole = chartContext(
    dataset,
    { ...wish, years: { year, within: wish.years.year === 'latest' ? 0 : wish.years.within } },
    dataset.clusters,
  );
  const [reason] = totalRefusals(whole, chartNeeds.several);

  return reason
    ? { kind: 'refused', reason: refusalWords(context, reason) }
    : { kind: 'readings', readings: whole.set.readings };
}

function chosenRows(context: ExploreContext, all: readonly Reading[]): readonly ShareRow[] {
  const { groupShare } = context.locale.text;
  const ids = new Set(context.clusters.map(({ id }) => id));
  const chosen = measuredOf(all).filter(({ cluster }) => ids.has(cluster.id));

  return rowsOf(context, chosen, all, groupShare.chosenName);
}

function largestRows(context: ExploreContext): readonly ShareRow[] {
  const { chart, locale } = context;
  const measured = measuredOf(chart.set.readings).toSorted((a, b) =>
    bySize(b.observation, a.observation),
  );
  const count = measured.length > 2 * mostLargest ? mostLargest : 1;

  return rowsOf(
    context,
    measured.slice(0, count),
    chart.set.readings,
    locale.text.groupShare.largestName,
  );
}

function rowsOf(
  context: ExploreContext,
  part: readonly MeasuredReading[],
  all: readonly Reading[],
  name: string,
): readonly ShareRow[] {
  const sides = partAndRest(context, part, all);

  return sides ? sideRows(context, sides, name) : [];
}

function sideRows(context: ExploreContext, sides: PartAndRest, name: string): readonly ShareRow[] {
  const { restName } = context.locale.text.groupShare;

  return [
    { ...sides.part, name, tone: 'mark' },
    { ...sides.rest, name: restName, tone: 'rest' },
  ];
}
