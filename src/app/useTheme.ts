import { useEffect } from 'react';
import type { Theme } from '../state/viewState.ts';

const dark = '(prefers-color-scheme: dark)';

/** Puts the theme on the document; `system` follows the system while the page is open. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const system = window.matchMedia(dark);
    const apply = () => {
      const isDark = theme === 'dark' || (theme === 'system' && system.matches);
      document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);

    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
