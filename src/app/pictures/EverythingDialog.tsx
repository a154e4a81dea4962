import { useEffect, useEffectEvent, useState } from 'react';
import { download, safeFileName } from '../../charts/export/download.ts';
import { useFigureShelf } from '../../charts/shown/ShownFigures.ts';
import { useLinkOf } from '../../features/workspace/useLinkOf.ts';
import { useView } from '../../features/workspace/useView.ts';
import { useLocale } from '../../i18n/LocaleContext.tsx';
import { useAppStore } from '../../state/useAppStore.ts';
import { Button } from '../../ui/Button.tsx';
import { dayOf } from '../../ui/day.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { State } from '../../ui/State.tsx';
import styles from './pictures.module.css';

interface EverythingDialogProps {
  readonly onClose: () => void;
}

/** Writes everything that the page shows into one file, says how far it has come, and can be stopped. */
export function EverythingDialog({ onClose }: EverythingDialogProps) {
  const { text } = useLocale();
  const { everything, shell } = text;
  const { count, done, start } = useEverything(onClose);
  const announce = useAppStore((state) => state.announce);

  function cancel() {
    if (count > 0) announce(everything.cancelled);
    onClose();
  }

  const run = useEffectEvent((signal: AbortSignal) => void start(signal));
  useEffect(() => {
    const stop = new AbortController();
    run(stop.signal);

    return () => stop.abort();
  }, []);

  return (
    <Dialog
      title={everything.title}
      closeName={count === 0 ? shell.close : everything.cancel}
      onClose={cancel}
      footer={count === 0 ? undefined : <Button onClick={cancel}>{everything.cancel}</Button>}
    >
      <div className={styles['check']}>
        {count === 0 ? (
          <State title={everything.none} />
        ) : (
          <>
            <p>{everything.what}</p>
            <progress
              className={styles['progress']}
              aria-label={everything.title}
              value={done}
              max={count}
            />
            <p role="status">{everything.making(done, count)}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The figures of the page as one file: how many there are, how many are done. */
function useEverything(onEnd: () => void) {
  const locale = useLocale();
  const { exporting, everything } = locale.text;
  const linkOf = useLinkOf(useView());
  const announce = useAppStore((state) => state.announce);
  const shelf = useFigureShelf();
  const [figures] = useState(() =>
    shelf
      .all()
      .map(({ id, figureIn }) => ({ figure: figureIn(locale), link: linkOf(id) }))
      .filter(({ figure }) => figure.drawing.kind !== 'empty'),
  );
  const [done, setDone] = useState(0);

  async function start(signal: AbortSignal): Promise<void> {
    if (figures.length === 0) return;
    const madeOn = dayOf(new Date());
    const title = document.title;
    try {
      const { pageZip } = await import('../../charts/export/pageZip.ts');
      const orders = figures.map((figure) => ({ ...figure, locale, madeOn }));
      const file = await pageZip(
        { figures: orders, locale, title },
        { signal, onProgress: setDone },
      );
      const name = `${safeFileName(everything.fileName(title, madeOn))}.zip`;
      download(file, name);
      announce(exporting.saved(name));
      onEnd();
    } catch {
      if (signal.aborted) return;
      announce(exporting.failed);
      onEnd();
    }
  }

  return { count: figures.length, done, start };
}
