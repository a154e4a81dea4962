import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what is drawn only where it is scrolled to is then drawn whole. */
export function useOnPaper(): boolean {
  const [isOnPaper, setIsOnPaper] = useState(false);

  useEffect(() => {
    const print = () => flushSync(() => setIsOnPaper(true));
    const end = () => setIsOnPaper(false);
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', end);

    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  return isOnPaper;
}
