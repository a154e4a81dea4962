/** Where this app lies. */
export interface AppPlace {
  readonly origin: string;
  /** Ends with a slash. */
  readonly base: string;
}

/** A view of this app that a link asks for. */
export interface ViewAddress {
  /** Path, query and fragment, to be opened in this app. */
  readonly path: string;
  /** Whether the link leads here; else only its view is taken over, and its address is never followed. */
  readonly isOwn: boolean;
}

/** The pages by the end of their paths: an app elsewhere lies under a path that we do not know. */
const pageEnd = /\/((?:clusters|provinces)\/[^/]+|explore|clusters|compare|notices|data)\/?$/;

/** The view that a link from a file names, as an address of this app; undefined where it is no link of a page. */
export function viewAddress(link: string, { origin, base }: AppPlace): ViewAddress | undefined {
  const url = parsedUrl(link);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const isOwn = url.origin === origin && url.pathname.startsWith(base);
  const page = pageEnd.exec(url.pathname)?.[1] ?? '';
  // Two slashes at the beginning would name another site.
  const path = isOwn ? url.pathname.replace(/^\/+/, '/') : base + page;

  return { path: `${path}${url.search}${url.hash}`, isOwn };
}

function parsedUrl(link: string): URL | undefined {
  try {
    return new URL(link);
  } catch {
    return undefined;
  }
}
