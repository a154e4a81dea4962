import { createContext } from 'react';

/** The mark that the pointer or the keys are on, by its id: what is drawn on a canvas gives it an element to be found by. */
export const ActiveMarkContext = createContext<string | null>(null);
