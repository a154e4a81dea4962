import type { AppPlace } from './viewAddress.ts';

/** Where this very app lies. */
export const appPlace = (): AppPlace => ({
  origin: window.location.origin,
  base: import.meta.env.BASE_URL,
});
