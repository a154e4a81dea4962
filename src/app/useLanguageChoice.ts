import type { Language } from '../domain/bilingual.ts';
import { useChangeView, useView } from '../features/workspace/useView.ts';
import { useAppStore } from '../state/useAppStore.ts';

/** Switches the language at once, remembers it, and names it in the address so that the link keeps it. */
export function useLanguageChoice(): (language: Language) => void {
  const changeView = useChangeView(useView());
  const chooseLanguage = useAppStore((state) => state.chooseLanguage);

  return (language) => {
    chooseLanguage(language);
    changeView({ lang: language });
  };
}
