/** Up to this many marks are shapes of their own; more are painted on a canvas. */
export const mostShapes = 2000;
