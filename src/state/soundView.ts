import type { Dataset } from '../domain/dataset.ts';
import type { IgnoredPart, ReadView } from './viewState.ts';

/**
 * The view without the codes that the dataset does not know: `province=99` reads well and names nothing.
 *
 * A table that did not arrive rules nothing out, so that a link keeps its meaning until it does.
 */
export function soundView(view: ReadView, dataset: Dataset): ReadView {
  const ignored: IgnoredPart[] = [...view.ignored];

  function known(
    name: 'province' | 'segment' | 'topic' | 'cluster' | 'ids',
    table: Table,
  ): readonly string[] {
    if (table.size === 0) return view[name];
    const strangers = view[name].filter((code) => !table.has(code));
    ignored.push(...strangers.map((value) => ({ name, value })));

    return strangers.length === 0 ? view[name] : view[name].filter((code) => table.has(code));
  }

  function knownOne<Code extends string>(
    name: string,
    code: Code | null,
    table: ReadonlyMap<string, unknown>,
  ): Code | null {
    if (code === null || table.size === 0 || table.has(code)) return code;
    ignored.push({ name, value: code });

    return null;
  }

  /** A computed value is named with its figure, `share:…`: whether it exists is for the page to say. */
  function knownFact(fact: string | null): string | null {
    if (fact === null || fact.includes(':') || dataset.observations.length === 0) return fact;
    if (dataset.observations.some(({ id }) => id === fact)) return fact;
    ignored.push({ name: 'fact', value: fact });

    return null;
  }

  return {
    ...view,
    province: known('province', dataset.provinceByCode),
    segment: known('segment', dataset.segmentById),
    topic: known('topic', dataset.topicById),
    cluster: known('cluster', dataset.clusterById),
    measure: knownOne('measure', view.measure, dataset.indicatorById),
    ids: known('ids', eitherOf(dataset.clusterById, dataset.provinceByCode)),
    open: knownOne('open', view.open, dataset.clusterById),
    fact: knownFact(view.fact),
    ignored,
  };
}

type Table = Pick<ReadonlyMap<string, unknown>, 'size' | 'has'>;

/** What stands in one of two tables; while one of them has not arrived, nothing is ruled out. */
function eitherOf(first: Table, second: Table): Table {
  return {
    size: Math.min(first.size, second.size),
    has: (code) => first.has(code) || second.has(code),
  };
}
