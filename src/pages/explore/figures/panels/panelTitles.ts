import { measuredOf } from '../../../../domain/explore/reading.ts';
import { groupedBy } from '../../../../domain/grouping.ts';
import { isBound } from '../../../../domain/observation.ts';
import { leaders } from '../../../../domain/tally.ts';
import { membersHolding } from '../../../../domain/statistics/pareto.ts';
import { withUnit, written } from '../../../../i18n/written.ts';
import type { ExploreContext } from '../../exploreContext.ts';
import { barsRows } from '../barsRows.ts';
import { clusterName, isOneYear } from '../figureParts.ts';
import { inequalityOf } from '../lorenzFigure.ts';
import { largePart, orderOf } from '../paretoFigure.ts';
import { rankingRows } from '../rankingRows.ts';
import { squaredText } from '../scatterLines.ts';
import { shareRows } from '../shareRows.ts';
import type { MadePanel } from './madePanel.ts';
import { basisOf } from './panelFigures.ts';
import { countOf, leastForSquared, namedBy, squaredOf } from './panelWords.ts';
import type { PanelBodyKind } from './panelNeeds.ts';

type Title = (all: ExploreContext, drawn: readonly MadePanel[]) => string;

/** What the comparison of the panels shows. */
export function panelTitle(
  kind: PanelBodyKind,
  all: ExploreContext,
  made: readonly MadePanel[],
): string {
  return titles[kind](
    all,
    made.filter(({ drawing }) => drawing !== null),
  );
}

const titles: Readonly<Record<PanelBodyKind, Title>> = {
  ranking: rankingTitle,
  bars: (all, drawn) => {
    const basis = basisOf(drawn.map(({ group }) => group));

    return leadTitle(
      all,
      drawn.map(({ group }) =>
        leadingBar(barsRows(group.context, basis).bars.map(({ name, bar }) => ({ name, bar }))),
      ),
    );
  },
  share: (all, drawn) =>
    leadTitle(
      all,
      drawn.map(({ group }) => {
        const parts = shareRows(group.context).rows.map(({ name, share }) => ({
          key: name,
          count: share,
        }));

        return onlyOne(leaders(parts).map(({ key }) => key));
      }),
    ),
  scatter: scatterTitle,
  pareto: paretoTitle,
  lorenz: lorenzTitle,
  slope: slopeTitle,
  heatmap: fullestCell,
  'tile-map': fullestCell,
  'point-map': (all, drawn) => {
    const counts = drawn.map(({ group }) => ({
      key: group.name,
      count: countOf('point-map', group),
    }));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    const most = leaders(counts);
    const { panels } = all.locale.text;

    return panels.mostDots(
      all.locale.format.list(most.map(({ key }) => key)),
      most[0]?.count ?? 0,
      total,
      most.length,
    );
  },
};

/** Which group has the largest single value; not told where years differ or a group's largest is a bound. */
function rankingTitle(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const { locale, unit, moneyUnit } = all;
  const { panels } = locale.text;
  const tops = drawn.flatMap(({ group }) => {
    const reading = rankingRows(group.context).shown[0]?.reading;

    return reading ? [{ group: group.name, reading }] : [];
  });
  const bounds = drawn.filter(({ group }) =>
    measuredOf(group.context.chart.set.readings).some(({ observation }) => isBound(observation)),
  ).length;
  if (!isOneYear(tops.map(({ reading }) => reading))) return panels.listed(tops.length);
  if (bounds > 0) return panels.boundTops(bounds, tops.length);
  const value = Math.max(...tops.map(({ reading }) => reading.observation.value));
  const lead = tops.filter(({ reading }) => reading.observation.value === value);
  const [first] = lead;
  if (!first) return '';
  const { qualifier } = first.reading.observation;
  const text = withUnit(written(locale, unit, moneyUnit, { value, qualifier }));
  const names = lead.map(({ group, reading }) =>
    panels.inGroup(clusterName(all, reading.cluster), group),
  );

  return panels.leads(locale.format.list(names), text, lead.length, tops.length);
}

interface NamedBar {
  readonly name: string;
  readonly bar: ReturnType<typeof barsRows>['bars'][number]['bar'];
}

/** The part with the largest bar; undefined in a tie, and where a bound could be larger. */
function leadingBar(bars: readonly NamedBar[]): string | undefined {
  const drawn = bars.flatMap(({ name, bar }) => (typeof bar === 'string' ? [] : [{ name, bar }]));
  if (drawn.some(({ bar }) => bar.certainty === 'more-than')) return undefined;
  const most = Math.max(...drawn.map(({ bar }) => bar.value));

  return onlyOne(drawn.filter(({ bar }) => bar.value === most).map(({ name }) => name));
}

const onlyOne = (names: readonly string[]) => (names.length === 1 ? names[0] : undefined);

/** The part that is the largest in the most groups, and in how many. */
function leadTitle(all: ExploreContext, leading: readonly (string | undefined)[]): string {
  const { panels } = all.locale.text;
  const told = leading.flatMap((name) => name ?? []);
  const wins = [...groupedBy(told, (name) => name)].map(([key, found]) => ({
    key,
    count: found.length,
  }));
  const most = leaders(wins);
  const [first] = most;
  if (!first) return panels.noLead(leading.length);
  if (most.length > 3) return panels.mixedLead(wins.length, leading.length);
  const names = all.locale.format.list(most.map(({ key }) => key));

  return panels.lead(names, first.count, leading.length, most.length);
}

/** Something worked out of every group, the largest first. */
interface Ranged {
  readonly name: string;
  readonly value: number;
}

const byValue = (a: Ranged, b: Ranged) => b.value - a.value;

function scatterTitle(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const { panels } = all.locale.text;
  const fits = drawn
    .flatMap(({ group }) => {
      const fit = squaredOf(all, group.context);

      return fit ? [{ name: group.name, value: fit.rSquared, text: squaredText(all, fit) }] : [];
    })
    .toSorted(byValue);
  const [first, last] = [fits[0], fits.at(-1)];
  if (!first || !last) return panels.noSquared(drawn.length, leastForSquared);
  if (fits.length === 1) return panels.oneSquared(first.name, first.text, leastForSquared);

  return first.text === last.text
    ? panels.sameSquared(fits.length, first.text)
    : panels.squaredRange(
        namedBy(all, fits, first.text),
        namedBy(all, fits, last.text),
        fits.length,
      );
}

function paretoTitle(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const { locale } = all;
  const { panels } = locale.text;
  const reaches = drawn.map(({ group }) => {
    const order = orderOf(group.context);
    const { members } = membersHolding(order, largePart);

    return { name: group.name, members, of: order.length, value: members / order.length };
  });
  const least = Math.min(...reaches.map(({ value }) => value));
  const few = reaches.filter(({ value }) => value === least);
  const [first] = few;
  if (!first) return '';

  return few.length === 1
    ? panels.fewest(first.name, first.members, first.of)
    : panels.fewestTie(
        locale.format.list(few.map(({ name }) => name)),
        locale.format.percent(Math.round(least * 100)),
      );
}

function lorenzTitle(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const { format, text } = all.locale;
  const ginis = drawn
    .map(({ group }) => {
      const value = inequalityOf(group.context).gini;

      return { name: group.name, value, text: format.rounded(value, 2) };
    })
    .toSorted(byValue);
  const [first, last] = [ginis[0], ginis.at(-1)];
  if (!first || !last) return '';
  if (ginis.length === 1) return text.panels.oneGini(first.name, first.text);

  return first.text === last.text
    ? text.panels.sameGini(ginis.length, first.text)
    : text.panels.giniRange(first, last);
}

function slopeTitle(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const rising = drawn.filter(({ group }) => {
    const pairs = group.context.chart.slope?.pairs ?? [];
    const up = pairs.filter(({ change }) => change > 0).length;

    return up > pairs.filter(({ change }) => change < 0).length;
  }).length;

  return all.locale.text.panels.rising(rising, drawn.length);
}

/** The cell or tile with the most clusters of all panels. */
function fullestCell(all: ExploreContext, drawn: readonly MadePanel[]): string {
  const { panels } = all.locale.text;
  const cells = drawn.flatMap(({ group, figure }) =>
    (figure?.marks ?? []).map(({ label, clusters = [] }) => ({
      key: panels.inGroup(label, group.name),
      count: clusters.length,
    })),
  );
  const most = leaders(cells);
  const [first] = most;
  if (!first) return '';

  return most.length === 1
    ? panels.fullest(first.key, first.count)
    : panels.fullestTie(most.length, first.count);
}
