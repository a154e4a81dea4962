import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { printPage } from '../../ui/printPage.ts';

/** The page as PDF, for a menu: the browser writes it, the reader is told which printer to choose. */
export function usePrintItem(): MenuItem {
  const { printing } = useLocale().text;
  const announce = useAppStore((state) => state.announce);

  return {
    name: printing.save,
    hint: printing.hint,
    onChoose: () => {
      announce(printing.choose);
      void printPage();
    },
  };
}
