import type { Messages } from '../../i18n/messages.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { printPage } from '../../ui/printPage.ts';

/** The page as PDF, for a menu: the browser writes it, the hint says which printer to choose. */
export function printItem({ printing }: Messages): MenuItem {
  return { name: printing.save, hint: printing.hint, onChoose: () => void printPage() };
}
