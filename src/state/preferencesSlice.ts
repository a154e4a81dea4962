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
  /** Slides of the open deck, as the button that leads there says. */
  readonly slides: number;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: Theme) => void;
  readonly switchSingleKeys: (hasSingleKeys: boolean) => void;
  readonly countSlides: (slides: number) => void;
}

export const preferencesSlice: StateCreator<PreferencesSlice> = (set) => ({
  language: null,
  theme: 'system',
  hasSingleKeys: true,
  slides: 0,
  chooseLanguage: (language) => set({ language }),
  chooseTheme: (theme) => set({ theme }),
  switchSingleKeys: (hasSingleKeys) => set({ hasSingleKeys }),
  countSlides: (slides) => set({ slides }),
});
