import { lazy, Suspense, use, useLayoutEffect } from 'react';
import { withWords } from '../../i18n/withWords.ts';
import { AppStoreContext, useAppStore } from '../../state/useAppStore.ts';
import { hearDrops } from './hearDrops.ts';

const FurtherOverlay = lazy(
  withWords(() =>
    import('./FurtherOverlay.tsx').then((module) => ({ default: module.FurtherOverlay })),
  ),
);

/** Takes files that are dropped on the page, and lies over it where files come in and go out. */
export function FileOverlay() {
  const store = use(AppStoreContext);
  const overlay = useAppStore((state) => state.overlay);
  const hide = useAppStore((state) => state.hideOverlay);

  useLayoutEffect(() => (store ? hearDrops(store) : undefined), [store]);

  return overlay === 'drop' || overlay === 'picture' || overlay === 'everything' ? (
    <Suspense>
      <FurtherOverlay overlay={overlay} onClose={hide} />
    </Suspense>
  ) : null;
}
