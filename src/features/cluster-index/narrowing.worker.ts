import { type FilterColumns, passing } from '../../domain/filterClusters.ts';
import type { NarrowingAnswer, NarrowingMessage } from './narrowingMessages.ts';

/** Runs on a thread of its own: it is given the columns once, then one filter after another. */
let columns: FilterColumns | undefined;

addEventListener('message', ({ data }: MessageEvent<NarrowingMessage>) => {
  if (data.kind === 'columns') columns = data.columns;
  else if (columns) {
    const answer: NarrowingAnswer = { number: data.number, passing: passing(columns, data.filter) };
    postMessage(answer, { transfer: [answer.passing.places.buffer] });
  }
});
