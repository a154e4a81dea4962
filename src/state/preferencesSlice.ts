import type { StateCreator } from 'zustand';
import type { Language } from '../domain/bilingual.ts';
import type { Theme } from './viewState.ts';

/** What belongs to the person rather than to the link. */
export interface PreferencesSlice {
  /** Null until chosen: then the browser's language decides. */
  readonly language: Language | null;
  readonly theme: Theme;
  /** Whether single keys are shortcuts: some readers' speech input types them by mistake. */
  readonly hasSingleKeys: boolean;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly switchSingleKeys: (hasSingleKeys: boolean) => void;
}

export const preferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  language: null,
  theme: 'system',
  hasSingleKeys: true,
  chooseLanguage: (language) => set({ language }),
  chooseTheme: (theme) => set({ theme }),
  switchSingleKeys: (hasSingleKeys) => set({ hasSingleKeys }),
});
