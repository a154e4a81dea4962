import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isOnPaper } from '../../ui/paper.ts';

/** The width that an element has on paper while the page is printed; undefined on the screen. */
export function usePaperWidth(ref: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const measure = () => setWidth(Math.floor(ref.current?.getBoundingClientRect().width ?? 0));
    const print = () => flushSync(measure);
    const end = () => setWidth(undefined);
    // Drawn for the first time because the page is printed: there will be no further call.
    if (isOnPaper()) measure();
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', end);

    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', end);
    };
  }, [ref]);

  return width;
}
