import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useCopy } from './useCopy.ts';

/** Copies a link and says so; where the browser refuses, shows the link to be copied by hand. */
export function useCopyLink(): (link: string) => Promise<void> {
  const { text } = useLocale();
  const copy = useCopy();

  return (link) => copy(link, text.link);
}
