import { certaintyOf } from '../../domain/certainty.ts';
import { isDoubtful } from '../../domain/dataStatus.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';

type Doubt = keyof Messages['evidence']['doubt'];

/** What is uncertain of a published value and must not be done with it, one sentence a reason; the note of the row last. */
export function doubtsOf({ text, of }: Locale, observation: Observation): readonly string[] {
  const said = [...byCertainty(observation), ...circumstances(observation)];

  return [...said.map((name) => text.evidence.doubt[name]), of(observation.note)].filter(
    (sentence) => sentence !== '',
  );
}

/** The same where the page has words of its own for the number: only what these do not say. */
export function doubtsBesides(
  { text }: Locale,
  observation: Observation,
  caution: string,
): readonly string[] {
  const said = circumstances(observation).map((name) => text.evidence.doubt[name]);

  return [...said, caution].filter((sentence) => sentence !== '');
}

function circumstances(observation: Observation): readonly Doubt[] {
  const { period, timeBasis, conflictGroup } = observation;
  const holds: readonly (readonly [Doubt, boolean])[] = [
    ['differs', conflictGroup !== ''],
    ['undated', period.kind === 'undated'],
    ['inferredYear', timeBasis === 'inferred'],
    ['partYear', period.kind === 'span'],
    ['doubtful', isDoubtful(observation)],
  ];

  return [...byScope(observation), ...holds.filter(([, applies]) => applies).map(([name]) => name)];
}

function byCertainty(observation: Observation): readonly Doubt[] {
  switch (certaintyOf(observation)) {
    case 'published':
      return [];
    case 'about':
      return ['about'];
    case 'more-than':
      return ['moreThan'];
    case 'less-than':
      return ['lessThan'];
    case 'calculated':
      return ['calculated'];
    case 'imputed':
      return ['imputed'];
    case 'forecast':
      return ['forecast'];
    case 'provisional':
      return ['provisional'];
  }
}

function byScope({ scope }: Observation): readonly Doubt[] {
  switch (scope) {
    case 'whole':
      return [];
    case 'all-industry':
      return ['allIndustry'];
    case 'part':
    case 'wider':
    case 'market':
      return [scope];
  }
}
