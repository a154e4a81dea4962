import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin, type Rolldown } from 'vite';
import type { OpeningPage } from '../app/FirstPaint.tsx';
import type { firstPaints } from '../app/firstPaints.tsx';

/** The file of each page, and the module that the router loads for it; 404.html answers any other address. */
const pages: Readonly<Record<string, OpeningPage | null>> = {
  'index.html': 'overview',
  'explore.html': 'explore',
  'clusters.html': 'clusters',
  'compare.html': 'compare',
  'notices.html': 'notices',
  'data.html': 'data',
  // Beside it lies a folder of the same name, to which some hosts lead.
  'data/index.html': 'data',
  'present.html': 'deck',
  '404.html': null,
};
const moduleOf: Readonly<Record<OpeningPage, string>> = {
  overview: 'src/pages/overview/OverviewPage.tsx',
  explore: 'src/pages/explore/ExplorePage.tsx',
  clusters: 'src/pages/clusters/ClustersPage.tsx',
  compare: 'src/pages/compare/ComparePage.tsx',
  notices: 'src/pages/notices/NoticesPage.tsx',
  data: 'src/pages/datasets/DatasetsPage.tsx',
  deck: 'src/pages/present/PresentPage.tsx',
};
const place = '<!--first-paint-->';
const dataFolder = 'public/data';

/**
 * Writes a file per page, so that any static host answers every link: each opens with its own words
 * before a script has run, and asks for its code and the data at once.
 */
export function staticPages(): Plugin {
  let base = '/';
  let isMock = false;

  return {
    name: 'static-pages',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
      isMock = config.mode === 'mock';
    },
    async writeBundle({ dir = 'dist' }, bundle) {
      const html = await readFile(join(dir, 'index.html'), 'utf8');
      const openings = await openingMarkup(base);
      // Mock data come from a worker that a preload would run ahead of.
      const dataLinks = isMock ? '' : await dataPreloads(base);
      const catalogues = { zh: `src/i18n/zh/opening.ts`, en: `src/i18n/en/opening.ts` };
      const boot = Object.entries(catalogues)
        .map(([language, path]) => ` data-${language}="${base}${chunkOf(bundle, path).fileName}"`)
        .join('');

      await Promise.all(
        Object.entries(pages).map(([fileName, page]) =>
          writeFile(
            join(dir, fileName),
            html
              .replace('boot.js"', `boot.js"${boot}`)
              .replace('</head>', `${pageLinks(bundle, base, html, page)}${dataLinks}</head>`)
              .replace(place, isMock ? '' : (openings[fileName] ?? '')),
          ),
        ),
      );
    },
  };
}

/** Runs the app's own code, as it stands in the sources, to write what the pages open with. */
async function openingMarkup(base: string): Promise<Readonly<Record<string, string>>> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const module = await server.ssrLoadModule('/src/app/firstPaints.tsx');

    return await (module as { readonly firstPaints: typeof firstPaints }).firstPaints({
      readText: (fileName) => readFile(resolve(dataFolder, fileName), 'utf8'),
      dataUrl: `${base}data/datapackage.json`,
      pages,
    });
  } finally {
    await server.close();
  }
}

function chunkOf(bundle: Rolldown.OutputBundle, path: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(path),
  );
  if (found?.type !== 'chunk') throw new Error(`no chunk of its own: ${path}`);

  return found;
}

/** Links to the code of a page that the document does not name already. */
function pageLinks(
  bundle: Rolldown.OutputBundle,
  base: string,
  html: string,
  page: OpeningPage | null,
): string {
  if (page === null) return '';
  const files = withImports(bundle, chunkOf(bundle, moduleOf[page]).fileName);

  return [...files]
    .filter((fileName) => !html.includes(fileName))
    .map((fileName) => `<link rel="modulepreload" crossorigin href="${base}${fileName}">`)
    .join('');
}

function withImports(
  bundle: Rolldown.OutputBundle,
  fileName: string,
  seen = new Set<string>(),
): ReadonlySet<string> {
  const chunk = bundle[fileName];
  if (seen.has(fileName) || chunk?.type !== 'chunk') return seen;
  seen.add(fileName);
  for (const imported of chunk.imports) withImports(bundle, imported, seen);

  return seen;
}

/** The data and the scripts are both needed for the first figure: neither waits for the other. */
async function dataPreloads(base: string): Promise<string> {
  const description = await readFile(resolve(dataFolder, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(description) as {
    readonly resources: readonly { readonly path: string; readonly hash: string }[];
  };

  return ['datapackage.json', ...resources.map(({ path, hash }) => `${path}?v=${version(hash)}`)]
    .map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${file}">`)
    .join('');
}

/** As the app names a resource by its content: the first eight digits of its hash. */
const version = (hash: string) => hash.split(':').at(-1)?.slice(0, 8) ?? '';
