import { useRef, useState } from 'react';
import { download, safeFileName } from '../../charts/export/download.ts';
import { proofText } from '../../charts/export/proof.ts';
import type { DeckOrder } from '../../charts/pptx/model/deckOrder.ts';
import type { DeckProgress } from '../../charts/pptx/deckPptx.ts';
import { deckProof } from '../../charts/pptx/slides/deckProof.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';

/** The deck as a PowerPoint file: how far it has come, and a way to stop it. */
export function useDeckExport(order: DeckOrder) {
  const { text } = useLocale();
  const announce = useAppStore((state) => state.announce);
  const [progress, setProgress] = useState<DeckProgress | null>(null);
  const stop = useRef<AbortController>(null);

  return {
    progress,
    cancel: () => stop.current?.abort(),
    save: async () => {
      const controller = new AbortController();
      stop.current = controller;
      setProgress({ done: 0, of: order.slides.length });
      try {
        const [{ deckPptx }, { browserTools }] = await Promise.all([
          import('../../charts/pptx/deckPptx.ts'),
          import('../../charts/pptx/browserTools.ts'),
        ]);
        const file = await deckPptx(
          { ...order, proof: proofText(deckProof(order)) },
          browserTools,
          {
            onProgress: setProgress,
            signal: controller.signal,
          },
        );
        const name = `${safeFileName(order.title)}.pptx`;
        download(file, name);
        announce(text.exporting.saved(name));
      } catch {
        announce(controller.signal.aborted ? text.deck.cancelled : text.exporting.failed);
      } finally {
        setProgress(null);
      }
    },
  };
}
