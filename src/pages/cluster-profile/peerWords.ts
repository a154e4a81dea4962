import type { ProfileContext } from './profileContext.ts';

/** Who counts as a peer, in words, and how many there are. */
export function peerWords({ locale, rules, peers }: ProfileContext): string {
  const { profile } = locale.text;

  return profile.peerWords(
    rules.map((rule) => profile.peerRules[rule]).join(profile.and),
    peers.size,
  );
}
