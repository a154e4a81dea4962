import { createContext } from 'react';

/** Whether a page is made without the frame of the app around it: to take a figure from it, not to be seen. */
export const BareFrame = createContext(false);
