import { useDeferredValue } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { DataError } from '../../data/http/dataError.ts';
import { DataFailure } from '../../data/http/dataError.ts';
import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import { builtInDataset } from './builtInDataset.ts';
import { useView } from './useView.ts';

/** How far the dataset has come. */
export type DatasetState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: DataError; readonly retry: Retry }
  | { readonly kind: 'loaded'; readonly loaded: LoadedDataset; readonly retry: Retry };

export interface Retry {
  readonly isRunning: boolean;
  readonly run: () => void;
}

/** The dataset that the address names. A retry asks again for what is missing and keeps what arrived. */
export function useDataset(): DatasetState {
  const { dataset: name } = useView();
  const query = useQuery(builtInDataset(name));
  // A page of figures is drawn in slices, between which the reader's clicks are heard.
  const data = useDeferredValue(query.data);
  const retry = { isRunning: query.isFetching, run: () => void query.refetch() };
  if (data) return { kind: 'loaded', loaded: data, retry };
  if (query.error instanceof DataFailure)
    return { kind: 'failed', error: query.error.error, retry };
  if (query.error) throw query.error;

  return { kind: 'loading' };
}
