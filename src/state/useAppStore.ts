import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './store.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

/** The selected part of the app's store; renders again when that part changes. */
export function useAppStore<Selected>(select: (state: AppState) => Selected): Selected {
  const store = use(AppStoreContext);
  if (!store) throw new Error('useAppStore needs an AppStoreContext above it');

  return useStore(store, select);
}
