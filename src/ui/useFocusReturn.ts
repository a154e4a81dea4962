import { useEffect, useRef } from 'react';

/** Gives the focus back to what had it before, where closing would leave it nowhere. */
export function useFocusReturn(): void {
  const opener = useRef<Element | null>(null);
  opener.current ??= document.activeElement;

  useEffect(() => {
    const before = opener.current;

    return () => {
      requestAnimationFrame(() => {
        const isNowhere = document.activeElement === document.body;
        if (isNowhere && before instanceof HTMLElement && before.isConnected) before.focus();
      });
    };
  }, []);
}
