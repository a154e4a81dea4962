import { createContext } from 'react';

/** Called with the years in a dragged range; null where dragging means nothing, as in a picture. */
export const YearsBrushContext = createContext<((years: readonly number[]) => void) | null>(null);
