import type { ClusterFilter } from '../../domain/clusterFilter.ts';
import { type FilterColumns, type Passing, passing } from '../../domain/filterClusters.ts';
import type { NarrowingAnswer, NarrowingMessage } from './narrowingMessages.ts';

interface Question {
  readonly number: number;
  readonly filter: ClusterFilter;
  readonly onAnswer: (passing: Passing) => void;
}

export interface NarrowingThread {
  /** Asks for the rows that pass a filter. Only the last question is answered: the reader has moved on. */
  readonly ask: (filter: ClusterFilter, onAnswer: (passing: Passing) => void) => void;
  readonly end: () => void;
}

/** A thread that narrows these columns. Where none can run, questions are answered on this one. */
export function narrowingThread(columns: FilterColumns): NarrowingThread {
  let question: Question | undefined;
  let asked = 0;
  let worker = startedWorker();
  const settle = (found: Passing) => {
    const { onAnswer } = question ?? {};
    question = undefined;
    onAnswer?.(found);
  };
  const answerHere = () => {
    if (question) settle(passing(columns, question.filter));
  };
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    answerHere();
  };
  worker?.addEventListener('error', giveUp);
  worker?.addEventListener('messageerror', giveUp);
  worker?.addEventListener('message', ({ data }: MessageEvent<NarrowingAnswer>) => {
    if (data.number === question?.number) settle(data.passing);
  });
  const tell = (message: NarrowingMessage) => worker?.postMessage(message);
  const { ids, keys, facets } = columns;
  tell({ kind: 'columns', columns: { ids, keys, facets } });

  return {
    ask: (filter, onAnswer) => {
      asked += 1;
      question = { number: asked, filter, onAnswer };
      if (worker) tell({ kind: 'filter', number: asked, filter });
      else answerHere();
    },
    end: () => {
      question = undefined;
      worker?.terminate();
    },
  };
}

function startedWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./narrowing.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
