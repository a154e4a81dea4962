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
const keys = import('./paper/Everywhere.tsx');

/** What can lie over any page, loaded when it is first asked for; the keys that ask for it, and the lines of the printed page. */
export function Overlays() {
  const overlay = useAppStore((state) => state.overlay);
  const hide = useAppStore((state) => state.hideOverlay);
  const [Everywhere, setEverywhere] = useState<ComponentType | null>(null);

  // Not a lazy part: what waits in a suspended one is drawn last, and keys must be heard at once.
  useLayoutEffect(() => {
    void keys.then((module) => setEverywhere(() => module.Everywhere));
  }, []);

  return (
    <Suspense>
      {Everywhere ? <Everywhere /> : null}
      {overlay === 'palette' ? <Palette onClose={hide} /> : null}
      {overlay === 'shortcuts' ? <ShortcutSheet onClose={hide} /> : null}
    </Suspense>
  );
}
