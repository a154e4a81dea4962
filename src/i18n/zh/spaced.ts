/** Two pieces of Chinese text, with the typed space where the second begins with a digit or a Latin letter. */
export const spaced = (before: string, after: string) =>
  /^[\dA-Za-z]/.test(after) ? `${before} ${after}` : `${before}${after}`;
