import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';

/** Copies a link and says so; where the browser refuses, shows the link to be copied by hand. */
export function useCopyLink(): (link: string) => Promise<void> {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);

  return async (link) => {
    try {
      await navigator.clipboard.writeText(link);
      announce(text.link.copied);
    } catch {
      // Plain http and some frames have no clipboard: the reader can still take the link from the message.
      announce(`${text.link.copyFailed} ${link}`);
    }
  };
}
