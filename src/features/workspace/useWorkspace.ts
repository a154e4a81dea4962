import { useMemo } from 'react';
import type { DataError } from '../../data/http/dataError.ts';
import type { LoadedDataset } from '../../data/package/loadedDataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { usualMeasure } from '../../domain/measures.ts';
import type { MoneyUnit } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { usualMoneyUnit } from '../../i18n/written.ts';
import { soundView } from '../../state/soundView.ts';
import type { ReadView } from '../../state/viewState.ts';
import { type Retry, useDataset } from './useDataset.ts';
import { type ChangeView, useChangeView, useView } from './useView.ts';

/** What a page works on: the data, the view that the address asks of them, and the reader's language and unit. */
export interface Workspace {
  readonly loaded: LoadedDataset;
  readonly dataset: Dataset;
  readonly view: ReadView;
  readonly changeView: ChangeView;
  readonly locale: Locale;
  readonly moneyUnit: MoneyUnit;
  /** The measure by which clusters are listed and classed. */
  readonly measure: IndicatorId;
  readonly retry: Retry;
}

export type WorkspaceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: DataError; readonly retry: Retry }
  | { readonly kind: 'ready'; readonly workspace: Workspace };

/** The workspace, once the data are there. */
export function useWorkspace(): WorkspaceState {
  const state = useDataset();
  const asked = useView();
  const locale = useLocale();
  const dataset = state.kind === 'loaded' ? state.loaded.dataset : undefined;
  const view = useMemo(() => (dataset ? soundView(asked, dataset) : asked), [asked, dataset]);
  const measure = useMemo(() => dataset && usualMeasure(dataset), [dataset]);
  const changeView = useChangeView(view);
  if (state.kind !== 'loaded' || !measure)
    return state.kind === 'loaded' ? { kind: 'loading' } : state;

  return {
    kind: 'ready',
    workspace: {
      loaded: state.loaded,
      dataset: state.loaded.dataset,
      retry: state.retry,
      view,
      changeView,
      locale,
      moneyUnit: view.unit ?? usualMoneyUnit(locale),
      measure: view.measure ?? measure,
    },
  };
}
