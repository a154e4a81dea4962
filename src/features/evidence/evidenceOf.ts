import type { FactLine, MarkFact } from '../../charts/figure.ts';
import {
  measureName,
  observationLines,
  observationText,
  type Reader,
  yearLabel,
} from '../../charts/observationFact.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { areaId, clusterId, type ObservationId, provinceCode } from '../../domain/ids.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Source } from '../../domain/source.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
import { doubtsBesides, doubtsOf } from './doubts.ts';
import { type Wording, wordingOf } from './wording.ts';

/** Everything that stands behind one value, in the order in which the drawer tells it. */
export interface Evidence {
  readonly label: string;
  /** With sign and unit; empty for a finding, which is a sentence. */
  readonly value: string;
  readonly definition: string;
  /** How it was worked out, in words and with the numbers put in; none for a published value. */
  readonly calculation: readonly string[];
  readonly lines: readonly FactLine[];
  /** How the source itself puts the value; null where the data do not tell. */
  readonly wording: Wording | null;
  readonly doubts: readonly string[];
  /** The pages that show it. */
  readonly appearances: readonly Appearance[];
  /** Other values to look at: those that it rests on, or those that contradict it. */
  readonly values: readonly EvidenceValue[];
  /** How many of them are left out. */
  readonly moreValues: number;
  readonly valuesAre: 'inputs' | 'rivals';
  readonly sources: readonly Source[];
  /** Whether it was counted or worked out here, so that it is cited from the dataset too. */
  readonly isComputed: boolean;
}

/** A published value that the drawer leads to. */
export interface EvidenceValue {
  readonly id: ObservationId;
  readonly label: string;
  readonly value: string;
}

/** How many values are listed; a figure may rest on more, which its table has. */
const listedAtMost = 12;

/**
 * The evidence of the value at an address: of a published one from the dataset, with what the page
 * adds to it; of a computed one from the page alone. Undefined where neither knows it.
 */
export function evidenceOf(
  reader: Reader,
  address: string,
  fact: MarkFact | undefined,
): Evidence | undefined {
  const observation = observationAt(reader.dataset, address);
  if (observation) return publishedEvidence(reader, observation, fact);

  return fact ? computedEvidence(reader, fact) : undefined;
}

function publishedEvidence(
  reader: Reader,
  observation: Observation,
  fact: MarkFact | undefined,
): Evidence {
  const { dataset, locale } = reader;
  const indicator = dataset.indicatorById.get(observation.indicator);
  const source = dataset.sourceById.get(observation.source);
  const rivals = rivalsOf(dataset, observation);

  return {
    label: measureName(reader, observation),
    value: fact?.value ?? observationText(reader, observation),
    definition: indicator ? locale.of(indicator.definition) : '',
    calculation: [],
    lines: [
      { term: locale.text.evidence.place, detail: placeName(reader, observation), url: null },
      ...observationLines(reader, observation).filter(
        ({ term }) => term !== locale.text.facts.indicator,
      ),
    ],
    wording: wordingOf(observation.note, locale.language),
    doubts: fact ? doubtsBesides(locale, observation, fact.caution) : doubtsOf(locale, observation),
    appearances: appearancesOf(dataset, locale, observation),
    ...listed(rivals.map((row) => valueOf(reader, row))),
    valuesAre: 'rivals',
    sources: source ? [source] : [],
    isComputed: false,
  };
}

function computedEvidence(reader: Reader, fact: MarkFact): Evidence {
  const { dataset, locale } = reader;
  const { facts } = locale.text;
  const detailsOf = (wanted: string) =>
    fact.lines.filter(({ term }) => term === wanted).map(({ detail }) => detail);
  const ids: ReadonlySet<string> = new Set(fact.observations);
  const inputs = dataset.observations.filter(({ id }) => ids.has(id));
  const sources = new Set(inputs.map(({ source }) => source));

  return {
    label: fact.label,
    value: fact.value,
    definition: detailsOf(facts.definition).join(' '),
    calculation: [...detailsOf(facts.method), fact.formula ?? ''].filter((part) => part !== ''),
    lines: fact.lines.filter(({ term }) => term !== facts.definition && term !== facts.method),
    wording: null,
    doubts: [fact.caution].filter((doubt) => doubt !== ''),
    appearances: [],
    ...listed(inputs.map((row) => valueOf(reader, row))),
    valuesAre: 'inputs',
    sources: [...sources].flatMap((id) => dataset.sourceById.get(id) ?? []),
    isComputed: true,
  };
}

function listed(values: readonly EvidenceValue[]): Pick<Evidence, 'values' | 'moreValues'> {
  return {
    values: values.slice(0, listedAtMost),
    moreValues: Math.max(0, values.length - listedAtMost),
  };
}

function valueOf(reader: Reader, observation: Observation): EvidenceValue {
  const { comma } = reader.locale.text.facts;

  return {
    id: observation.id,
    label: `${placeName(reader, observation)}${comma}${yearLabel(reader, observation)}`,
    value: observationText(reader, observation),
  };
}

/** The values that contradict this one. */
function rivalsOf({ observations }: Dataset, { id, conflictGroup }: Observation) {
  if (conflictGroup === '') return [];

  return observations.filter((row) => row.conflictGroup === conflictGroup && row.id !== id);
}

export function observationAt(
  { observations }: Pick<Dataset, 'observations'>,
  address: string,
): Observation | undefined {
  return observations.find(({ id }) => id === address);
}

/** The cluster, province or aggregate that a value describes. */
export function placeName({ dataset, locale }: Reader, { area }: Observation): string {
  const place =
    dataset.clusterById.get(clusterId(area))?.short ??
    dataset.provinceByCode.get(provinceCode(area))?.short ??
    dataset.aggregates.find(({ id }) => areaId(id) === area)?.name;

  return place ? locale.of(place) : area;
}
