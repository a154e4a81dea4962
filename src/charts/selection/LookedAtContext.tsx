import { createContext } from 'react';

/**
 * The marks that are looked at, by their ids: the one that the pointer or the keys are on, and the
 * one that the evidence explains. What is drawn on a canvas gives them an element to be found by.
 */
export const LookedAtContext = createContext<readonly string[]>([]);
