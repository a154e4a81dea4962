import { type ComponentType, lazy, Suspense, useLayoutEffect, useState } from 'react';
import { useAppStore } from '../state/useAppStore.ts';
import { withWords } from '../i18n/withWords.ts';

const Palette = lazy(
  withWords(() => import('./palette/Palette.tsx').then((module) => ({ default: module.Palette }))),
);
const ShortcutSheet = lazy(
  withWords(() =>
    import('./shortcuts/ShortcutSheet.tsx').then((module) => ({ default: module.ShortcutSheet })),
  ),
);

/** Asked for at once, so that it is there as soon as the page is; it is not waited for. */
const keys = import('./shortcuts/ShortcutKeys.ts');

/** What can lie over any page, loaded when it is first asked for; and the keys that ask for it. */
export function Overlays() {
  const overlay = useAppStore((state) => state.overlay);
  const hide = useAppStore((state) => state.hideOverlay);
  const [ShortcutKeys, setShortcutKeys] = useState<ComponentType | null>(null);

  // Not a lazy part: what waits in a suspended one is drawn last, and keys must be heard at once.
  useLayoutEffect(() => {
    void keys.then((module) => setShortcutKeys(() => module.ShortcutKeys));
  }, []);

  return (
    <Suspense>
      {ShortcutKeys ? <ShortcutKeys /> : null}
      {overlay === 'palette' ? <Palette onClose={hide} /> : null}
      {overlay === 'shortcuts' ? <ShortcutSheet onClose={hide} /> : null}
    </Suspense>
  );
}
