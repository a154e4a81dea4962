import { useLocale } from '../../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../../state/useAppStore.ts';
import type { MenuItem } from '../../../ui/Menu.tsx';

interface Shared {
  readonly title: string;
  readonly link: string;
  readonly copyLink: (link: string) => Promise<void>;
  readonly onDialog: (dialog: 'embed' | 'qr') => void;
  /** Whether the menu has the copying of the link among its other actions. */
  readonly hasLink: boolean;
}

/** The ways to pass a figure on: its link, the share sheet of the system where there is one, a code for the room, a frame. */
export function useShareItems(shared: Shared): readonly MenuItem[] {
  const { title, link, copyLink, onDialog, hasLink } = shared;
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);

  async function share() {
    try {
      await navigator.share({ title, text: title, url: link });
    } catch (error) {
      // Closing the sheet is a choice, not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      await copyLink(link);
      announce(text.sharing.shareFailed);
    }
  }

  return [
    ...(hasLink ? [] : [{ name: text.link.copy, onChoose: () => void copyLink(link) }]),
    ...('share' in navigator ? [{ name: text.sharing.share, onChoose: () => void share() }] : []),
    { name: text.sharing.qr, onChoose: () => onDialog('qr') },
    { name: text.sharing.embed, onChoose: () => onDialog('embed') },
  ];
}
