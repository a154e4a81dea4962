import { lazy, Suspense, use, useEffect, useLayoutEffect, useState } from 'react';
import { AppStoreContext, useAppStore } from '../state/useAppStore.ts';
import { withWords } from '../i18n/withWords.ts';

const Palette = lazy(
  withWords(() => import('./palette/Palette.tsx').then((module) => ({ default: module.Palette }))),
);
const ShortcutSheet = lazy(
  withWords(() =>
    import('./shortcuts/ShortcutSheet.tsx').then((module) => ({ default: module.ShortcutSheet })),
  ),
);
const FurtherOverlay = lazy(
  withWords(() =>
    import('./pictures/FurtherOverlay.tsx').then((module) => ({ default: module.FurtherOverlay })),
  ),
);

/** Asked for at once, so that it is there as soon as the page is; it is not waited for. */
const keys = import('./shortcuts/ShortcutKeys.ts');

/** What can lie over any page, loaded when it is first asked for; and the keys that ask for it. */
export function Overlays() {
  const overlay = useAppStore((state) => state.overlay);
  const store = use(AppStoreContext);
  const hide = useAppStore((state) => state.hideOverlay);
  const [ShortcutKeys, setShortcutKeys] = useState<(() => null) | null>(null);

  // Not a lazy part: what waits in a suspended one is drawn last, and keys must be heard at once.
  useLayoutEffect(() => {
    void keys.then((module) => setShortcutKeys(() => module.ShortcutKeys));
  }, []);

  // A file may be dropped anywhere; nothing waits for that.
  useEffect(() => {
    if (!store) return undefined;
    const hearing = import('./pictures/hearDrops.ts').then(({ hearDrops }) => hearDrops(store));

    return () => void hearing.then((end) => end());
  }, [store]);

  return (
    <Suspense>
      {ShortcutKeys ? <ShortcutKeys /> : null}
      {overlay === 'palette' ? (
        <Palette onClose={hide} />
      ) : overlay === 'shortcuts' ? (
        <ShortcutSheet onClose={hide} />
      ) : overlay ? (
        <FurtherOverlay overlay={overlay} onClose={hide} />
      ) : null}
    </Suspense>
  );
}
