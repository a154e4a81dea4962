import type { StateCreator } from 'zustand';

/** What can lie over any page: the search for anything, and the sheet of shortcuts. */
export type Overlay = 'palette' | 'shortcuts';

export interface OverlaySlice {
  readonly overlay: Overlay | null;
  readonly showOverlay: (overlay: Overlay) => void;
  readonly hideOverlay: () => void;
}

export const overlaySlice: StateCreator<OverlaySlice> = (set) => ({
  overlay: null,
  showOverlay: (overlay) => set({ overlay }),
  hideOverlay: () => set({ overlay: null }),
});
