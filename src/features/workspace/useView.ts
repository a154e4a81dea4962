import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ReadView, View } from '../../state/viewState.ts';

/** A change of what is looked at. Typing replaces the last entry of the history; everything else adds one. */
export type ChangeView = (patch: Partial<View>, how?: { readonly isTyping: boolean }) => void;

/** The view that the address asks for. */
export function useView(): ReadView {
  return useSearch({ from: '__root__' });
}

/** Writes a change of the view into the address. `base` is the view without the parts that mean nothing here. */
export function useChangeView(base: View): ChangeView {
  const navigate = useNavigate();

  return useCallback(
    (patch, how) => {
      void navigate({
        to: '.',
        search: { ...base, ...patch, ignored: [] },
        replace: how?.isTyping ?? false,
        resetScroll: false,
      });
    },
    [navigate, base],
  );
}
