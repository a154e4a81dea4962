import { createStore } from 'zustand/vanilla';
import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { messagesSlice, type MessagesSlice } from './messagesSlice.ts';
import { overlaySlice, type OverlaySlice } from './overlaySlice.ts';
import { preferencesSlice, type PreferencesSlice } from './preferencesSlice.ts';

export type AppState = PreferencesSlice & MessagesSlice & OverlaySlice;
export type AppStore = ReturnType<typeof createAppStore>;

/** The store of one app: preferences, kept in `storage`; messages and what lies over the page, kept nowhere. */
export function createAppStore(storage: StateStorage) {
  return createStore<AppState>()(
    persist(
      (...creator) => ({
        ...preferencesSlice(...creator),
        ...messagesSlice(...creator),
        ...overlaySlice(...creator),
      }),
      {
        name: 'textile-clusters',
        version: 1,
        storage: createJSONStorage(() => storage),
        partialize: ({ language, theme, hasSingleKeys, slides }) => ({
          language,
          theme,
          hasSingleKeys,
          slides,
        }),
      },
    ),
  );
}

/** Storage that forgets rather than fails: a private window may refuse to keep anything. */
export function forgivingStorage(storage: () => Storage): StateStorage {
  return {
    getItem: (name) => attempted(() => storage().getItem(name)) ?? null,
    setItem: (name, value) => attempted(() => storage().setItem(name, value)),
    removeItem: (name) => attempted(() => storage().removeItem(name)),
  };
}

function attempted<Answer>(action: () => Answer): Answer | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
