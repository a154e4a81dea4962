import type { Place } from '../navigation.ts';

/** The letters after `g`, and the pages to which they lead. */
export const goKeys: readonly { readonly key: string; readonly to: Place }[] = [
  { key: 'o', to: '/' },
  { key: 'e', to: '/explore' },
  { key: 'c', to: '/clusters' },
  { key: 'm', to: '/compare' },
  { key: 'n', to: '/notices' },
  { key: 'd', to: '/data' },
  { key: 'p', to: '/present' },
];
