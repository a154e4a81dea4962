import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import type { ClusterIndex } from '../../domain/clusterIndex.ts';
import {
  type Narrowed,
  narrowed,
  narrowedTo,
  type Passing,
  passing,
} from '../../domain/filterClusters.ts';
import type { NarrowingThread } from './narrowingThread.ts';

/** Up to so many rows narrowing takes less than a frame, and is done where it is asked for. */
const mostHere = 50_000;

/** The rows under a filter, which is the one asked for or, until its answer comes, the one before. */
export interface Answer {
  readonly index: ClusterIndex;
  readonly filter: ClusterFilter;
  readonly narrowed: Narrowed;
}

const answered = (index: ClusterIndex, filter: ClusterFilter): Answer => ({
  index,
  filter,
  narrowed: narrowed(index, filter),
});

/** The rows that pass a filter: at once, or of many rows from a thread of its own. */
export function useNarrowed(index: ClusterIndex, filter: ClusterFilter): Answer {
  const isMany = index.ids.length > mostHere;
  const here = useMemo(() => (isMany ? null : answered(index, filter)), [isMany, index, filter]);
  const elsewhere = useAnswerOfThread(isMany ? index : null, filter);

  return here ?? elsewhere ?? answered(index, filter);
}

/** The last answer of the thread; the first one for an index is found here, so that there always is one. */
function useAnswerOfThread(index: ClusterIndex | null, filter: ClusterFilter): Answer | null {
  const [last, setLast] = useState<Answer | null>(null);
  const thread = useRef<Promise<NarrowingThread> | null>(null);
  const answer = last?.index === index ? last : index && answered(index, filter);
  if (answer !== last) setLast(answer);

  useEffect(() => {
    if (!index) return undefined;
    const started = import('./narrowingThread.ts').then((module) => module.narrowingThread(index));
    thread.current = started;

    return () => {
      void started.then(
        ({ end }) => end(),
        () => undefined,
      );
    };
  }, [index]);

  const answeredFilter = answer?.filter;
  useEffect(() => {
    if (!index || answeredFilter === filter) return undefined;
    let isAwaited = true;
    const onAnswer = (found: Passing) => {
      if (isAwaited) setLast({ index, filter, narrowed: narrowedTo(index, found) });
    };
    void thread.current?.then(
      ({ ask }) => ask(filter, onAnswer),
      () => onAnswer(passing(index, filter)),
    );

    return () => {
      isAwaited = false;
    };
  }, [index, filter, answeredFilter]);

  return answer;
}
