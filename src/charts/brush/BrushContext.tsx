import { createContext } from 'react';

/** Called with the marks in a dragged rectangle; null where dragging means nothing, as in a picture. */
export const BrushContext = createContext<((marks: readonly string[]) => void) | null>(null);
