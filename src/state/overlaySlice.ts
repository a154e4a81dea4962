import type { StateCreator } from 'zustand';

/**
 * What can lie over any page: the search for anything, the sheet of shortcuts, the place where a
 * dragged file may be dropped, the check of a picture, and everything on the page as one file.
 */
export type Overlay = 'palette' | 'shortcuts' | 'drop' | 'picture' | 'everything';

export interface OverlaySlice {
  readonly overlay: Overlay | null;
  /** The file whose proof is read; null before one is given. */
  readonly file: File | null;
  readonly showOverlay: (overlay: Overlay, file?: File) => void;
  readonly hideOverlay: () => void;
}

export const overlaySlice: StateCreator<OverlaySlice> = (set) => ({
  overlay: null,
  file: null,
  showOverlay: (overlay, file) => set({ overlay, file: file ?? null }),
  hideOverlay: () => set({ overlay: null }),
});
