import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** Where the search for what the first page needs begins. */
const starts = ['src/main.tsx', 'src/pages/overview/OverviewPage.tsx'];

/** The entry, and what only one page uses, keep chunks of their own. */
const ownChunk = /\/src\/(main\.tsx|pages\/)/;

/**
 * Few files rather than many at the start: one with the libraries of the first page, one with our own
 * code of the first page. Everything else lies where the bundler puts it, and comes when it is used.
 */
export function codeSplitting(): Rolldown.CodeSplittingOptions {
  let first: ReadonlySet<string> | undefined;

  return {
    groups: [
      {
        debugName: 'chunks',
        name: (id, context) => {
          first ??= reached(
            starts.map((path) => resolve(path)),
            (start) => context.getModuleInfo(start),
          );
          if (!first.has(id) || ownChunk.test(id)) return null;

          return id.includes('/node_modules/') ? 'framework' : 'shared';
        },
      },
    ],
    includeDependenciesRecursively: false,
  };
}

/**
 * What is fetched together with a part that is loaded later. The first page names none: the list of
 * all parts of all pages would lie in its own file. A built page names its parts itself, and a link
 * that is pointed at fetches them before it is followed.
 */
export function preloadedParts(
  _file: string,
  parts: readonly string[],
  { hostId }: { readonly hostId: string },
): string[] {
  return hostId.includes('/shared-') ? [] : [...parts];
}

type GetModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The modules, and all that they import statically. */
function reached(ids: readonly string[], getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(getModuleInfo(id)?.importedIds ?? []));
  }

  return seen;
}
