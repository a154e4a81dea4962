import type { Reader } from '../../charts/observationFact.ts';
import type { Cluster } from '../../domain/cluster.ts';
import { comparableWith, valueOf } from '../../domain/comparable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ClusterId, IndicatorId } from '../../domain/ids.ts';
import { type LatestValue, rankable } from '../../domain/latestValue.ts';
import { isBound, type Observation } from '../../domain/observation.ts';
import { type PeerRule, peersOf, usualPeerRules } from '../../domain/peers.ts';
import { periodYear } from '../../domain/period.ts';
import { type PlaceTree, placeTree } from '../../domain/placeTree.ts';
import { bandLimits, bandsOf } from '../../domain/sizeBand.ts';
import { byPeriod } from '../../domain/valueGroups.ts';
import type { View } from '../../state/viewState.ts';

/** What the profile of a cluster is made from, in any language. */
export interface Profile {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  readonly tree: PlaceTree;
  /** Every value of the cluster, of whatever scope. */
  readonly observations: readonly Observation[];
  /** The measures that it has, and how many others can be compared with it in each. */
  readonly measures: readonly MeasureChoice[];
  /** The measure that is compared; null where nothing is published. */
  readonly measure: IndicatorId | null;
  readonly year: number | null;
  /** The value that is compared. */
  readonly value: LatestValue;
  readonly rules: readonly PeerRule[];
  readonly peers: ReadonlySet<ClusterId>;
}

/** The same with the language in which it is written. */
export interface ProfileContext extends Reader, Profile {}

/** A measure of the cluster, with the years that can be asked for. */
export interface MeasureChoice {
  readonly indicator: IndicatorId;
  readonly comparable: number;
  /** Whether its value is a bound, which has no rank among other bounds. */
  readonly isBound: boolean;
  readonly years: readonly number[];
}

const missing: LatestValue = { kind: 'missing', reason: 'not-published' };

/** Joins the data of one cluster with what the address asks of it. */
export function profileOf(
  dataset: Dataset,
  cluster: Cluster,
  { measure: asked, year, peer }: Pick<View, 'measure' | 'year' | 'peer'>,
): Profile {
  const observations = dataset.observationsByArea.get(cluster.id) ?? [];
  const measures = measureChoices(dataset, cluster.id, observations);
  const measure = asked ?? bestMeasure(dataset, measures);
  const rules = peer.length > 0 ? peer : usualPeerRules;

  return {
    dataset,
    cluster,
    tree: placeTree(dataset.clusters),
    observations,
    measures,
    measure,
    year,
    value: measure === null ? missing : valueOf(dataset, cluster.id, measure, year),
    rules,
    peers: new Set(peersOf(dataset, cluster, rules, bandsIn(dataset, measure)).map(({ id }) => id)),
  };
}

/** The size classes of any cluster under a measure. */
function bandsIn(dataset: Dataset, measure: IndicatorId | null) {
  if (measure === null) return () => [];
  const limits = bandLimits(dataset.indicatorById.get(measure)?.unit ?? '');

  return ({ id }: Cluster) => bandsOf(valueOf(dataset, id, measure, null), limits);
}

function measureChoices(
  dataset: Dataset,
  id: ClusterId,
  observations: readonly Observation[],
): readonly MeasureChoice[] {
  const own = new Set(observations.map(({ indicator }) => indicator));

  return dataset.indicators
    .filter((indicator) => own.has(indicator.id))
    .map((indicator) => {
      const rows = observations.filter((row) => row.indicator === indicator.id);
      const latest = rankable(valueOf(dataset, id, indicator.id, null));

      return {
        indicator: indicator.id,
        comparable: latest ? comparableWith(dataset, latest).length - 1 : 0,
        isBound: latest !== undefined && isBound(latest),
        years: yearsOf(rows),
      };
    });
}

/** The years in which a value of the whole is published, latest first. */
function yearsOf(rows: readonly Observation[]): readonly number[] {
  const whole = rows.filter(({ scope, period }) => scope === 'whole' && period.kind !== 'span');
  const years = whole.toSorted(byPeriod).flatMap(({ period }) => periodYear(period) ?? []);

  return [...new Set(years)].toReversed();
}

/** The measure in which most others can be compared and ranked; of several, money before counts; null without any. */
function bestMeasure(dataset: Dataset, measures: readonly MeasureChoice[]): IndicatorId | null {
  const ranked = ({ comparable, isBound: hasNoRank }: MeasureChoice) =>
    hasNoRank ? 0 : comparable;
  const [best] = measures.toSorted(
    (a, b) =>
      ranked(b) - ranked(a) ||
      measureWeight(dataset, a.indicator) - measureWeight(dataset, b.indicator) ||
      b.years.length - a.years.length,
  );

  return best?.indicator ?? null;
}

/** Which measures stand for a cluster first: its size in money, its size otherwise, the rest. */
export function measureWeight({ indicatorById }: Dataset, indicator: IndicatorId): number {
  const known = indicatorById.get(indicator);
  if (known?.dimension !== 'scale') return 2;

  return known.unit === 'cny-100m' ? 0 : 1;
}

/** The latest value of the whole in each measure, in the order of the package. */
export function ownValues({ dataset, cluster, measures }: Profile): readonly LatestValue[] {
  return measures.map(({ indicator }) => valueOf(dataset, cluster.id, indicator, null));
}

/** Whether bounds are all that can be compared: then nothing has a rank. */
export function areEqualBounds(rows: readonly { readonly observation: Observation }[]): boolean {
  const [first] = rows;

  return (
    first !== undefined &&
    rows.every(
      ({ observation }) => isBound(observation) && observation.value === first.observation.value,
    )
  );
}
