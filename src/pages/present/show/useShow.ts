import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { usePresent } from '../usePresent.ts';
import { isShowMessage, type ShowMessage } from './showMessage.ts';
import { moved, placeInShow, showPages, type ShowMove } from './showPages.ts';

const channelName = 'textile-clusters-show';

/** Where the show is, the same in every window of it: what one window does, the others follow. */
export function useShow(
  { staged, at: slide, goTo }: Pick<ReturnType<typeof usePresent>, 'staged' | 'at' | 'goTo'>,
  deck: string,
) {
  const pages = useMemo(() => showPages(staged), [staged]);
  const [within, setWithin] = useState({ slide, page: 0 });
  const at = placeInShow(pages, slide, within.slide === slide ? within.page : 0);
  const channel = useRef<BroadcastChannel>(null);
  const here = pages[at];
  const tell = (message: ShowMessage) => channel.current?.postMessage(message);

  function stand(to: { readonly slide: number; readonly page: number }): void {
    setWithin({ slide: to.slide, page: to.page });
    if (to.slide !== slide) goTo(to.slide);
  }

  const hear = useEffectEvent((message: unknown) => {
    if (!isShowMessage(message, deck)) return;
    if (message.kind === 'at') stand(message);
    else if (here) tell({ kind: 'at', deck, slide: here.slide, page: here.page });
  });

  useEffect(() => {
    const opened = new BroadcastChannel(channelName);
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data));
    opened.postMessage({ kind: 'asked', deck } satisfies ShowMessage);
    channel.current = opened;

    return () => opened.close();
  }, [deck]);

  return {
    pages,
    at,
    here,
    next: pages[at + 1],
    go: (move: ShowMove) => {
      const to = pages[moved(at, move, pages.length)];
      if (!to) return;
      stand(to);
      tell({ kind: 'at', deck, slide: to.slide, page: to.page });
    },
  };
}
