import { type RefObject, useEffect } from 'react';

/** The name of the message by which an embedded figure tells the page around it how high it is. */
const heightMessage = 'textile-clusters-height';

/** Tells the page around the frame the height of what it shows, whenever that changes: it may fit the frame to it. */
export function useReportedHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // Any site may embed a figure; a height is no secret.
      window.parent.postMessage({ type: heightMessage, height }, '*');
    });
    observer.observe(element);

    return () => observer.disconnect();
  }, [ref]);
}
