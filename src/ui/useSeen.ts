import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far below the window an element is prepared before it is scrolled to, in pixels. */
const aheadPx = 320;

/** Whether an element has come near the window, or the page is printed; stays true from then on. */
export function useSeen(ref: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(false);

  useEffect(() => {
    const element = ref.current;
    if (!element || isSeen) return undefined;
    const see = () => setIsSeen(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) see();
      },
      { rootMargin: `${aheadPx}px` },
    );
    observer.observe(element);
    // Paper is not waited for: what is to be on it is drawn before the event ends.
    const print = () => flushSync(see);
    window.addEventListener('beforeprint', print);

    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', print);
    };
  }, [ref, isSeen]);

  return isSeen;
}
