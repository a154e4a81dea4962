import type { StateCreator } from 'zustand';

/** Short messages that pass: what was copied or saved, said on the screen and to a screen reader. */
export interface MessagesSlice {
  /** The last message; the number tells a repeated message from the one before it. */
  readonly message: { readonly text: string; readonly number: number } | null;
  /** Link parts whose notice was closed; they are not reported again on this page. */
  readonly dismissed: readonly string[];
  readonly announce: (text: string) => void;
  readonly clearMessage: () => void;
  readonly dismiss: (notice: string) => void;
}

export const messagesSlice: StateCreator<MessagesSlice> = (set) => ({
  message: null,
  dismissed: [],
  announce: (text) =>
    set(({ message }) => ({ message: { text, number: (message?.number ?? 0) + 1 } })),
  clearMessage: () => set({ message: null }),
  dismiss: (notice) => set(({ dismissed }) => ({ dismissed: [...dismissed, notice] })),
});
