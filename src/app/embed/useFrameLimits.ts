import { use, useEffect, useState } from 'react';
import type { AppStore } from '../../state/store.ts';
import { AppStoreContext } from '../../state/useAppStore.ts';
import { currentFrame, frameLeave } from './frameLeave.ts';

/** What the page around the figure did not let through, or may not have. */
export type FrameLimit =
  | { readonly kind: 'download'; readonly isCertain: boolean }
  | { readonly kind: 'popup'; readonly address: string };

/**
 * Watches what leaves an embedded figure: files that are saved, and links that open other pages.
 * A sandbox stops both without a word, so the reader is told, and told what to do instead.
 */
export function useFrameLimits() {
  const store = use(AppStoreContext);
  const [limit, setLimit] = useState<FrameLimit | null>(null);

  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const found = link && !event.defaultPrevented ? limitOf(link) : null;
      if (found === null) return;
      if (found.kind === 'popup' || found.isCertain) event.preventDefault();
      if (found.kind === 'download' && store) withholdMessage(store);
      setLimit(found);
    };
    document.addEventListener('click', hear);

    return () => document.removeEventListener('click', hear);
  }, [store]);

  return { limit, forget: () => setLimit(null) };
}

function limitOf(link: HTMLAnchorElement): FrameLimit | null {
  if (link.hasAttribute('download')) {
    const leave = frameLeave('allow-downloads', currentFrame());

    return leave === 'given' ? null : { kind: 'download', isCertain: leave === 'refused' };
  }
  if (link.target !== '_blank' || frameLeave('allow-popups', currentFrame()) !== 'refused') {
    return null;
  }

  return { kind: 'popup', address: link.href };
}

/** What may not have been saved is not said to be saved: the message that comes with the click is taken back. */
function withholdMessage(store: AppStore): void {
  const before = store.getState().message;
  const stop = store.subscribe(({ message, clearMessage }) => {
    if (message === null || message === before) return;
    stop();
    clearMessage();
  });
  setTimeout(stop, 0);
}
