import { lazy, Suspense } from 'react';
import { useAppStore } from '../state/useAppStore.ts';
import { useShortcuts } from './shortcuts/useShortcuts.ts';
import { withWords } from '../i18n/withWords.ts';

const Palette = lazy(
  withWords(() => import('./palette/Palette.tsx').then((module) => ({ default: module.Palette }))),
);
const ShortcutSheet = lazy(
  withWords(() =>
    import('./shortcuts/ShortcutSheet.tsx').then((module) => ({ default: module.ShortcutSheet })),
  ),
);

/** What can lie over any page, loaded when it is first asked for; and the keys that ask for it. */
export function Overlays() {
  const overlay = useAppStore((state) => state.overlay);
  const hide = useAppStore((state) => state.hideOverlay);
  useShortcuts();

  return (
    <Suspense>
      {overlay === 'palette' ? <Palette onClose={hide} /> : null}
      {overlay === 'shortcuts' ? <ShortcutSheet onClose={hide} /> : null}
    </Suspense>
  );
}
