/** A source that the page links to: on paper its address is written out. */
export interface CitedLink {
  readonly words: string;
  readonly address: string;
}

/** Every address outside the app that the page links to, once, under the words of its first link. */
export function citedLinks(page: ParentNode): readonly CitedLink[] {
  const cited = new Map<string, CitedLink>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>(
    'main a[target="_blank"][href^="http"]',
  )) {
    const { href } = link;
    const words = link.textContent.trim();
    if (!cited.has(href)) cited.set(href, { words, address: href });
  }

  return [...cited.values()];
}
