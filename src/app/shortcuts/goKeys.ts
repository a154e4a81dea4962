import type { pages } from '../navigation.ts';

export type Place = (typeof pages)[number]['to'];

/** The letters after `g`, and the pages to which they lead. */
export const goKeys: readonly { readonly key: string; readonly to: Place }[] = [
  { key: 'o', to: '/' },
  { key: 'c', to: '/clusters' },
  { key: 'n', to: '/notices' },
];
