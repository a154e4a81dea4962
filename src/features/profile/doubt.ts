import { observationText, type Reader } from '../../charts/observationFact.ts';
import { isDoubtful } from '../../domain/dataStatus.ts';
import { groupedBy } from '../../domain/grouping.ts';
import { isEstimated, type Observation } from '../../domain/observation.ts';
import { breakBetween, type SeriesBreak } from '../../domain/seriesBreak.ts';
import { measureNames } from './valueWords.ts';

/** Something to be careful of: the claim, then why. `conflict` where values collide. */
export interface Doubt {
  readonly kind: 'conflict' | 'plain';
  readonly claim: string;
  readonly why: string;
}

/** What a reader has to know before using the values of a place. */
export function doubtsOf(reader: Reader, observations: readonly Observation[]): readonly Doubt[] {
  const { doubts } = reader.locale.text.profile;
  if (observations.length === 0) {
    return [{ kind: 'plain', claim: doubts.nothing, why: doubts.nothingWhy }];
  }

  return [
    ...conflicts(reader, observations),
    ...breaks(reader, observations),
    ...measuresOfSize(reader, observations),
    ...counted(reader, observations),
  ];
}

/** Values that contradict one another, group by group; without any, that none is confirmed either. */
function conflicts(reader: Reader, observations: readonly Observation[]): readonly Doubt[] {
  const { text } = reader.locale;
  const contested = observations.filter(({ conflictGroup }) => conflictGroup !== '');
  const groups = [...groupedBy(contested, ({ conflictGroup }) => conflictGroup).values()];
  const found = groups.map((rows): Doubt => ({
    kind: 'conflict',
    claim: text.profile.doubts.conflict(
      measureNames(reader, rows).join(text.profile.and),
      rows
        .map((row) => text.figure.inYear(observationText(reader, row), yearOfRow(reader, row)))
        .join(text.facts.semicolon),
    ),
    why: text.facts.differs,
  }));
  if (found.length > 0) return found;
  const { single, singleWhy } = text.profile.doubts;

  return [{ kind: 'plain', claim: single, why: singleWhy(observations.length) }];
}

const yearOfRow = ({ locale }: Reader, { period, timeBasis }: Observation) =>
  locale.format.year(period, timeBasis);

/** The breaks that keep values of this place apart, each once. */
function breaks(
  { dataset, locale }: Reader,
  observations: readonly Observation[],
): readonly Doubt[] {
  const found = new Set<SeriesBreak>();
  observations.forEach((row, index) => {
    for (const other of observations.slice(index + 1)) {
      const cause =
        row.area === other.area ? breakBetween(row, other, dataset.seriesBreaks) : undefined;
      if (cause) found.add(cause);
    }
  });

  return [...found].map((cause) => ({
    kind: 'plain',
    claim: locale.text.profile.doubts.breaks,
    why: locale.of(cause.description),
  }));
}

/** Several measures of size in money, which look alike and are not. */
function measuresOfSize(reader: Reader, observations: readonly Observation[]): readonly Doubt[] {
  const { dataset, locale } = reader;
  const { doubts } = locale.text.profile;
  const ofSize = observations.filter(({ indicator, scope }) => {
    const known = dataset.indicatorById.get(indicator);

    return scope === 'whole' && known?.dimension === 'scale' && known.unit === 'cny-100m';
  });
  const names = measureNames(reader, ofSize);
  if (names.length < 2) return [];

  return [
    {
      kind: 'plain',
      claim: doubts.measures(names.length),
      why: doubts.measuresWhy(names.join(locale.text.profile.and)),
    },
  ];
}

function counted({ locale }: Reader, observations: readonly Observation[]): readonly Doubt[] {
  const { doubts } = locale.text.profile;
  const count = (holds: (row: Observation) => boolean) => observations.filter(holds).length;
  const all: readonly (readonly [number, string, string])[] = [
    [count(({ scope }) => scope === 'market'), doubts.market, doubts.marketWhy],
    [count(({ scope }) => scope === 'all-industry'), doubts.industry, doubts.industryWhy],
    ...worded(
      count(({ period }) => period.kind === 'span'),
      doubts.parts,
      doubts.partsWhy,
    ),
    ...worded(
      count(({ period }) => period.kind === 'undated'),
      doubts.undated,
      doubts.undatedWhy,
    ),
    ...worded(count(isDoubtful), doubts.low, doubts.lowWhy),
    ...worded(count(isEstimated), doubts.estimated, doubts.estimatedWhy),
  ];

  return all
    .filter(([found]) => found > 0)
    .map(([, claim, why]) => ({ kind: 'plain', claim, why }));
}

function worded(
  found: number,
  claim: (count: number) => string,
  why: string,
): readonly (readonly [number, string, string])[] {
  return [[found, claim(found), why]];
}
