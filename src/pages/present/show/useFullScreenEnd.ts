import { useEffect, useEffectEvent } from 'react';

/** Escape ends the browser's full screen without being heard as a key: it ends the show all the same. */
export function useFullScreenEnd(onEnd: () => void): void {
  const hear = useEffectEvent(() => {
    // A window that opens over it ends the full screen as well, and takes the focus: the show goes on.
    if (!document.fullscreenElement && document.hasFocus()) onEnd();
  });

  useEffect(() => {
    const listen = () => hear();
    document.addEventListener('fullscreenchange', listen);

    return () => document.removeEventListener('fullscreenchange', listen);
  }, []);
}
