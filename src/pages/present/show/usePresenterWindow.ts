import { useState } from 'react';
import { shareLink } from '../../../state/shareLink.ts';
import { useView } from '../../../features/workspace/useView.ts';
import { useLocale } from '../../../i18n/LocaleContext.tsx';

const windowName = 'textile-clusters-presenter';

/** The second window with notes and clock, and what became of the wish to open it. */
export function usePresenterWindow() {
  const { language } = useLocale();
  const [isBlocked, setBlocked] = useState(false);
  const link = shareLink(window.location, { ...useView(), show: 'presenter' }, language);

  return {
    link,
    windowName,
    isBlocked,
    open: () => {
      const opened = window.open(link, windowName, 'popup,width=1180,height=760');
      setBlocked(opened === null);
    },
  };
}
