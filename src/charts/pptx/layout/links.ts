/** An address that a slide may lead to; empty for any other kind of address. */
export function httpLink(link: string): string {
  return /^https?:\/\/[^\s"<>]+$/i.test(link) ? link : '';
}
