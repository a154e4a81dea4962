import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { builtInSpellingsQuery, textSpellingsQuery } from '../../data/queries/spellings.ts';
import { isNarrowed } from '../../domain/clusterFilter.ts';
import type { Spelling } from '../../domain/clusterIndex.ts';
import type { ClusterId } from '../../domain/ids.ts';
import { useDataset } from '../../features/workspace/useDataset.ts';
import { useFilter } from '../../features/workspace/useFilter.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { usualMoneyUnit } from '../../i18n/written.ts';
import type { ReadView } from '../../state/viewState.ts';
import { useThemeChoice } from '../useThemeChoice.ts';
import { dataEntries } from './dataEntries.ts';
import { ownEntries } from './ownEntries.ts';
import type { PaletteEntry } from './paletteEntry.ts';

const noSpellings: ReadonlyMap<ClusterId, Spelling> = new Map();
const noTexts: ReadonlyMap<string, Spelling> = new Map();

/** Everything that can be found now, and whether the data have come. Spellings are loaded when the search is first opened. */
export function usePaletteEntries(view: ReadView): {
  readonly entries: readonly PaletteEntry[];
  readonly hasData: boolean;
} {
  const locale = useLocale();
  const state = useDataset();
  const { data: spellings = noSpellings } = useQuery(builtInSpellingsQuery);
  const { data: textSpellings = noTexts } = useQuery(textSpellingsQuery);
  const { shown: theme } = useThemeChoice();
  const filter = useFilter(view);
  const dataset = state.kind === 'loaded' ? state.loaded.dataset : undefined;
  const fromData = useMemo(
    () => (dataset ? dataEntries({ dataset, locale, spellings, textSpellings }) : []),
    [dataset, locale, spellings, textSpellings],
  );
  const own = ownEntries(locale, textSpellings, {
    theme,
    moneyUnit: view.unit ?? usualMoneyUnit(locale),
    dataset: view.dataset,
    isNarrowed: isNarrowed(filter),
  });

  return { entries: [...fromData, ...own], hasData: dataset !== undefined };
}
