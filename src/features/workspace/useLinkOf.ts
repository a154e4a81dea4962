import { useLocale } from '../../i18n/LocaleContext.tsx';
import { shareLink } from '../../state/shareLink.ts';
import type { View } from '../../state/viewState.ts';

/** The link to a figure of this page as it is seen; without a figure, to the page. */
export function useLinkOf(view: View): (figureId?: string) => string {
  const { language } = useLocale();

  return (figureId) => shareLink(window.location, view, language, figureId);
}
