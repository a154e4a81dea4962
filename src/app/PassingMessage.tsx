import { useEffect } from 'react';
import { useAppStore } from '../state/useAppStore.ts';
import styles from './AppFrame.module.css';

/** Long enough to be read twice. */
const shownForMs = 6000;

/** The last short message, such as that a link was copied; read out and then gone. */
export function PassingMessage() {
  const message = useAppStore((state) => state.message);
  const clear = useAppStore((state) => state.clearMessage);

  useEffect(() => {
    if (!message) return undefined;
    const timer = setTimeout(clear, shownForMs);

    return () => clearTimeout(timer);
  }, [message, clear]);

  return (
    <div role="status" aria-live="polite" className={styles['message']}>
      {message?.text}
    </div>
  );
}
