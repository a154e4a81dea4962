import { type ChartKind, chartKinds } from '../../domain/explore/chartKind.ts';
import { groupings } from '../../domain/explore/clusterGrouping.ts';
import { measuresWith, yearsWith } from '../../domain/explore/offeredChoices.ts';
import { indicatorId } from '../../domain/ids.ts';
import type { View } from '../../state/viewState.ts';
import type { ChoiceOption } from './Choice.tsx';
import { type ExploreContext, indicatorName } from './exploreContext.ts';
import { usualTop } from './exploreWish.ts';
import { offeredPanels } from './panelChoices.ts';

/** A list to choose from: what it offers, what holds, and what a choice changes in the view. */
export interface Control {
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  readonly value: string;
  readonly patchOf: (value: string) => Partial<View>;
}

const none = '';
const borrowSpans = [1, 2, 3, 5];
const tops = [10, 15, 20, 30, 50];

/** Which lists a kind of chart needs beside its measure. */
const needs: Readonly<Record<ChartKind, readonly ControlName[]>> = {
  ranking: ['measure', 'year', 'within', 'top'],
  bars: ['measure', 'year', 'within', 'group'],
  share: ['measure', 'year', 'within', 'group'],
  trend: ['measure', 'group'],
  scatter: ['horizontal', 'vertical', 'size', 'color', 'year', 'within'],
  distribution: ['measure', 'year', 'within'],
  treemap: ['measure', 'year', 'within', 'group'],
  pareto: ['measure', 'year', 'within'],
  lorenz: ['measure', 'year', 'within'],
  concentration: ['measure', 'year', 'within', 'group'],
  heatmap: ['group'],
  'tile-map': [],
  'point-map': ['measure', 'year', 'within', 'color'],
  slope: ['measure', 'year', 'base'],
  multiples: ['group', 'panel'],
};

type ControlName =
  | 'measure'
  | 'horizontal'
  | 'vertical'
  | 'size'
  | 'color'
  | 'year'
  | 'within'
  | 'group'
  | 'base'
  | 'panel'
  | 'top';

/** The lists of the kind of chart that is shown, in the order in which they stand. */
export function controlsOf(context: ExploreContext, view: View): readonly Control[] {
  return namesOf(context).map((name) => ({ name, ...makersOf[name](context, view) }));
}

/** Small multiples need what their panels need; these have no grouping and no length of their own. */
function namesOf({ wish: { kind, panel } }: ExploreContext): readonly ControlName[] {
  if (kind !== 'multiples') return needs[kind];
  const ofPanel = needs[panel].filter(
    (name) => !['group', 'panel', 'top', 'size', 'color'].includes(name),
  );

  return [...ofPanel, ...needs.multiples];
}

type MakeControl = (context: ExploreContext, view: View) => Omit<Control, 'name'>;

const makersOf: Readonly<Record<ControlName, MakeControl>> = {
  measure: (context) => ({
    label: context.locale.text.explore.measure,
    options: measureOptions(context),
    value: context.wish.measure,
    patchOf: (value) => ({ measure: indicatorId(value), y: null, year: null, base: null }),
  }),
  vertical: (context) => ({
    label: context.locale.text.explore.vertical,
    options: measureOptions(context),
    value: context.wish.measure,
    patchOf: (value) => ({ y: indicatorId(value), year: null }),
  }),
  horizontal: (context) => ({
    label: context.locale.text.explore.horizontal,
    options: measureOptions(context),
    value: context.wish.second ?? none,
    patchOf: (value) => ({ x: indicatorId(value), year: null }),
  }),
  size: (context) => ({
    label: context.locale.text.explore.size,
    options: [
      { value: none, name: context.locale.text.explore.sizeEqual },
      ...measureOptions(context),
    ],
    value: context.wish.size ?? none,
    patchOf: (value) => ({ size: value === none ? null : indicatorId(value) }),
  }),
  color: (context) => groupingControl(context, 'color', context.wish.color),
  group: (context) => groupingControl(context, 'group', context.wish.grouping),
  year: (context, view) => yearControl(context, 'year', view.year),
  base: (context, view) => yearControl(context, 'base', view.base),
  within: (context, view) => withinControl(context, view),
  panel: (context) => ({
    label: context.locale.text.explore.panel,
    options: [...new Set([context.wish.panel, ...offeredPanels(context)])].map((kind) => ({
      value: kind,
      name: context.locale.text.chartKinds[kind],
    })),
    value: context.wish.panel,
    patchOf: (value) => ({ panel: chartKinds.find((kind) => kind === value) ?? null }),
  }),
  top: (context) => ({
    label: context.locale.text.explore.top,
    options: [...new Set([...tops, context.wish.top])]
      .toSorted((a, b) => a - b)
      .map((count) => ({ value: String(count), name: String(count) })),
    value: String(context.wish.top),
    patchOf: (value) => ({ top: Number(value) === usualTop ? null : Number(value) }),
  }),
};

function measureOptions(context: ExploreContext): readonly ChoiceOption[] {
  const { dataset, clusters, locale, wish } = context;
  const offered = measuresWith(dataset, clusters);
  const isOffered = offered.some(({ indicator }) => indicator === wish.measure);
  const all = isOffered ? offered : [{ indicator: wish.measure, clusters: 0 }, ...offered];

  return all.map(({ indicator, clusters: count }) => ({
    value: indicator,
    name: locale.text.clusters.measureOption(indicatorName(context, indicator), count),
  }));
}

function groupingControl(
  { locale }: ExploreContext,
  name: 'group' | 'color',
  value: string,
): Omit<Control, 'name'> {
  return {
    label: locale.text.explore[name],
    options: groupings.map((grouping) => ({
      value: grouping,
      name: locale.text.groupings[grouping],
    })),
    value,
    patchOf: (chosen) => ({ [name]: groupings.find((grouping) => grouping === chosen) ?? null }),
  };
}

function yearControl(
  { dataset, clusters, wish, locale }: ExploreContext,
  name: 'year' | 'base',
  value: number | null,
): Omit<Control, 'name'> {
  const { explore } = locale.text;
  const years = yearsWith(dataset, wish.measure, clusters).toReversed();
  const known = years.some(({ year }) => year === value) || value === null;
  const all = known ? years : [{ year: value, clusters: 0 }, ...years];

  return {
    label: explore[name],
    options: [
      { value: none, name: name === 'year' ? explore.latest : explore.baseBest },
      ...all.map(({ year, clusters: count }) => ({
        value: String(year),
        name: explore.yearOption(year, count),
      })),
    ],
    value: value === null ? none : String(value),
    patchOf: (chosen) => ({ [name]: chosen === none ? null : Number(chosen) }),
  };
}

/** How far back a missing value may be borrowed: any year with the latest, none with a chosen one, unless the reader says so. */
function withinControl({ locale, wish }: ExploreContext, view: View): Omit<Control, 'name'> {
  const { explore } = locale.text;
  const { within } = wish.years;
  const spans = within === 'any' ? borrowSpans : [...new Set([...borrowSpans, within])];

  return {
    label: explore.within,
    options: [
      { value: '0', name: explore.withinNone },
      ...spans
        .filter((years) => years > 0)
        .toSorted((a, b) => a - b)
        .map((years) => ({ value: String(years), name: explore.withinYears(years) })),
      ...(view.year === null ? [{ value: 'any', name: explore.withinAny }] : []),
    ],
    value: String(within),
    patchOf: (value) => ({
      within: value === 'any' || (value === '0' && view.year !== null) ? null : Number(value),
    }),
  };
}
