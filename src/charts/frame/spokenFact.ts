import type { Messages } from '../../i18n/messages.ts';
import type { MarkFact } from '../figure.ts';

/** A mark as a screen reader says it: name, value, then every line of its evidence. */
export function spokenFact(fact: MarkFact, { figure, facts }: Messages): string {
  const lines = fact.lines.map(({ term, detail }) => `${term} ${detail}`);
  const action = fact.filter ? [facts.press(figure.filterBy(fact.label))] : [];

  const caution = fact.caution === '' ? [] : [withoutStop(fact.caution)];

  return figure.sentence([
    `${fact.label}${facts.comma}${fact.value}`,
    ...lines,
    ...caution,
    ...action,
  ]);
}

/** A sentence as a part of a longer one. */
const withoutStop = (sentence: string) => sentence.replace(/[.。]$/, '');
