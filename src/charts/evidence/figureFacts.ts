import type { Messages } from '../../i18n/messages.ts';
import type { FactLine, Figure, MarkFact } from '../figure.ts';
import { factAddress, findingAddress } from './factAddress.ts';
import type { Facts } from './factShelf.ts';

/** The same, worked out when the first of them is asked for: a figure may have thousands of marks. */
export function factsWhenAsked(figure: Figure, text: Messages): Facts {
  let all: Facts | undefined;
  const known = () => (all ??= figureFacts(figure, text));

  return { has: (address) => known().has(address), get: (address) => known().get(address) };
}

/** What a figure alone can tell: its finding, and every value that it counted or worked out. */
export function figureFacts(figure: Figure, text: Messages): ReadonlyMap<string, MarkFact> {
  const computed = figure.marks.flatMap((fact) => {
    const address = factAddress(figure.id, fact);

    return address === fact.id ? [] : [[address, fact] as const];
  });

  return new Map([[findingAddress(figure), findingFact(figure, text)], ...computed]);
}

/** The finding of a figure as a fact: what it measures, under which filters, and the values that it rests on. */
export function findingFact(figure: Figure, text: Messages): MarkFact {
  const { facts, filters: words, sources } = text;
  const line = (term: string, detail: string, url: string | null = null): FactLine => ({
    term,
    detail,
    url,
  });
  const { subtitle, filters } = figure;

  return {
    id: 'finding',
    label: figure.title,
    value: '',
    lines: [
      line(facts.indicator, subtitle),
      ...(filters === '' ? [] : [line(words.title, filters)]),
      ...figure.sources.map((source) =>
        line(facts.source, `${source.text}${sources.kind(source.kind)}`, source.url),
      ),
      ...(figure.sources.length === 0
        ? [line(facts.source, sources.rowByRow(figure.vintage))]
        : []),
    ],
    caution: figure.notes.join(' '),
    filter: null,
    observations: [...new Set(figure.marks.flatMap(({ observations = [] }) => observations))],
    ...(figure.formula === undefined ? {} : { formula: figure.formula }),
  };
}
