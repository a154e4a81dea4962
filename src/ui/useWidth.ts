import { type RefObject, useLayoutEffect, useState } from 'react';

/** Width of an element in whole pixels, kept up to date; 0 until it is laid out. */
export function useWidth(ref: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);

    return () => observer.disconnect();
  }, [ref]);

  return width;
}
