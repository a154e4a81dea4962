import { type RefObject, useEffect, useState } from 'react';

/** Until the figure has told its height. */
const usualHeight = 480;

/** The height that the figure in a frame tells, by the message of every embedded figure. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number {
  const [height, setHeight] = useState(usualHeight);

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const told = frame.current?.contentWindow === source ? toldHeight(data) : undefined;
      if (told !== undefined) setHeight(told);
    };
    window.addEventListener('message', hear);

    return () => window.removeEventListener('message', hear);
  }, [frame]);

  return height;
}

/** The height in a message; undefined for any other message. */
export function toldHeight(data: unknown): number | undefined {
  const isTold =
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'textile-clusters-height' &&
    'height' in data;

  return isTold && typeof data.height === 'number' && data.height > 0
    ? Math.ceil(data.height)
    : undefined;
}
