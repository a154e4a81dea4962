import { useState } from 'react';
import type { BriefingOrder } from '../../charts/docx/briefingOrder.ts';
import { download, safeFileName } from '../../charts/export/download.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';

/** A briefing as a Word file; what is asked for is put together when it is asked for. */
export function useBriefing(orderNow: () => BriefingOrder) {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const [isWriting, setIsWriting] = useState(false);

  return {
    isWriting,
    save: async () => {
      if (isWriting) return;
      setIsWriting(true);
      announce(text.briefing.making);
      try {
        const [{ briefingDocx }, { briefingTools }] = await Promise.all([
          import('../../charts/docx/briefingDocx.ts'),
          import('../../charts/docx/browserTools.ts'),
        ]);
        const order = orderNow();
        const file = await briefingDocx(order, briefingTools);
        const name = `${safeFileName(text.briefing.fileName(order.title))}.docx`;
        download(file, name);
        announce(text.exporting.saved(name));
      } catch {
        announce(text.exporting.failed);
      } finally {
        setIsWriting(false);
      }
    },
  };
}
