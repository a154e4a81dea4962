/** What the server does wrong, or how much it gives; chosen in the address by `?mock=`. */
export type Scenario =
  | { readonly kind: 'normal' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'failing' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'large'; readonly clusters: number };

const usualLargeCount = 20_000;
const plain = ['empty', 'slow', 'failing', 'malformed', 'truncated'] as const;

/** The scenario of a name: `large` is 20,000 clusters, `large-2000` is 2,000; an unknown name is normal. */
export function scenarioOf(name: string | null): Scenario {
  const large = /^large(?:-(\d{1,6}))?$/.exec(name ?? '');
  if (large) return { kind: 'large', clusters: Number(large[1] ?? usualLargeCount) };
  const kind = plain.find((candidate) => candidate === name);

  return kind ? { kind } : { kind: 'normal' };
}
