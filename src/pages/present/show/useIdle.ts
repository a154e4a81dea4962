import { useEffect, useState } from 'react';

/** Controls go out of the way when the mouse has rested so long. */
const patienceMs = 2000;

/** Whether the mouse and the finger have rested for a while. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);

  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), patienceMs);
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), patienceMs);
    };
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    signs.forEach((sign) => window.addEventListener(sign, wake));

    return () => {
      clearTimeout(timer);
      signs.forEach((sign) => window.removeEventListener(sign, wake));
    };
  }, []);

  return isIdle;
}
